// Other talks that a document names. One that was decided before keeps its review.
UNWIND $rows AS row
MERGE (reference:ProposedReference {id: row.id})
ON CREATE SET reference.status = 'PROPOSED',
  reference.kind = row.kind,
  reference.text = row.text,
  reference.date = date(row.date)
SET reference.confidence = row.confidence, reference.because = row.because
WITH reference, row
CALL (reference, row) {
  MATCH (document:Document {id: row.documentId})
  MERGE (reference)-[source:PROPOSED_FROM]->(document)
  SET source.place = row.place
}
CALL (reference, row) {
  MATCH (meeting:ProposedMeeting {id: row.fromMeetingId})
  MERGE (reference)-[:PROPOSED_OF]->(meeting)
}
CALL (reference, row) {
  MATCH (target:Meeting|Conference {id: row.toMeetingId})
  MERGE (reference)-[:PROPOSED_TARGET]->(target)
}
CALL (reference, row) {
  MATCH (reference)-[old:PROPOSED_CITATION]->()
  DELETE old
}
CALL (reference, row) {
  MATCH (passage:Passage {id: row.citation.passageId})
  MERGE (reference)-[cited:PROPOSED_CITATION]->(passage)
  SET cited.start = row.citation.start, cited.end = row.citation.end
}
