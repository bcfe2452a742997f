// Words of a document that match nothing known.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
CREATE (document)-[:LEFT_OPEN {place: row.place}]->(open:Unresolved {
  id: row.id,
  kind: row.kind,
  text: row.text,
  why: row.why
})
WITH open, row
CALL (open, row) {
  MATCH (passage:Passage {id: row.citation.passageId})
  CREATE (open)-[:PROPOSED_CITATION {start: row.citation.start, end: row.citation.end}]->(passage)
}
