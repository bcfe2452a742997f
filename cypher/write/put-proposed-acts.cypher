// Acts as a machine read them. One that was decided before keeps its review; only where it is written moves on with the
// revision of its document, and with it the citation of the accepted act. One that is an act of the graph in other words
// (`becameId`) is accepted with it.
CALL () {
  UNWIND $rows AS row
  OPTIONAL MATCH (decided:ProposedAct {id: row.id})
  MATCH (act:Act {id: coalesce(decided.becameId, row.becameId, row.id)})
  MATCH (act)-[old:CITED]->(:Passage)<-[:HAS_PASSAGE]-(:Document {id: row.documentId})
  DELETE old
}
UNWIND $rows AS row
OPTIONAL MATCH (accepted:Act {id: coalesce(row.becameId, row.id)})
WITH row, accepted, CASE WHEN accepted IS NULL THEN 'PROPOSED' ELSE 'ACCEPTED' END AS status
MERGE (proposal:ProposedAct {id: row.id})
ON CREATE SET proposal.status = status,
  proposal.becameId = CASE WHEN accepted.id <> row.id THEN accepted.id END,
  proposal.type = row.type,
  proposal.date = date(row.date),
  proposal.summary = row.summary,
  proposal.joint = row.joint,
  proposal.repeated = row.repeated,
  proposal.sides = row.sides,
  proposal.confidence = row.confidence,
  proposal.because = row.because,
  proposal.suggestedBy = row.suggestedBy
SET proposal.textKey = row.textKey
WITH proposal, row
CALL (proposal, row) {
  MATCH (document:Document {id: row.documentId})
  MERGE (proposal)-[source:PROPOSED_FROM]->(document)
  SET source.place = row.place
}
CALL (proposal, row) {
  MATCH (meeting:ProposedMeeting {id: row.meetingId})
  MERGE (proposal)-[:PROPOSED_IN]->(meeting)
}
CALL (proposal, row) {
  UNWIND row.actors AS actor
  MATCH (who:Person|Country|Organization {id: actor.id})
  MERGE (who)-[performance:PROPOSED_ACTOR]->(proposal)
  SET performance.officeId = actor.officeId, performance.countryCode = actor.countryCode
}
CALL (proposal, row) {
  UNWIND row.towardIds AS towardId
  MATCH (addressee:Country|Organization {id: towardId})
  MERGE (proposal)-[:PROPOSED_TOWARD]->(addressee)
}
CALL (proposal, row) {
  UNWIND row.aboutIds AS aboutId
  MATCH (subject:Issue|Nomination {id: aboutId})
  MERGE (proposal)-[:PROPOSED_ABOUT]->(subject)
}
CALL (proposal, row) {
  MATCH (proposal)-[old:PROPOSED_CITATION]->()
  DELETE old
}
CALL (proposal, row) {
  MATCH (passage:Passage {id: row.citation.passageId})
  MERGE (proposal)-[cited:PROPOSED_CITATION]->(passage)
  SET cited.start = row.citation.start, cited.end = row.citation.end, cited.key = row.citation.key
}
CALL (proposal, row) {
  MATCH (act:Act {id: coalesce(proposal.becameId, row.id)})
  MATCH (passage:Passage {id: row.citation.passageId})
  MERGE (act)-[cited:CITED {start: row.citation.start, end: row.citation.end}]->(passage)
  SET cited.fromId = act.id, cited.toId = passage.id, cited.key = row.citation.key + ' ' + act.id
}
