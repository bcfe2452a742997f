// Withdraws a document: what it reported is withdrawn or reported by others by now, what was open in it is dropped. It
// stays, out of every answer, with its passages, for what was known on an earlier day.
MATCH (document:Document {id: $documentId})
SET document.retractedAt = datetime($recordedAt),
  document.retractedBy = $reviewedBy,
  document.retractionReason = $reason
WITH document
CALL (document) {
  MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)<-[cited:CITED]-(:Act)
  DELETE cited
}
CALL (document) {
  MATCH (document)-[:REPORTS_ON]->(later:Meeting)-[followed:FOLLOWED_UP]->()
  WHERE EXISTS { (document)-[:HAS_PASSAGE]->(:Passage {id: followed.passageId}) }
  DELETE followed
}
CALL (document) {
  MATCH (document)-[link:PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|REPORTS_ON]->()
  DELETE link
}
CALL (document) {
  MATCH (document)<-[:PROPOSED_FROM]-(proposal:ProposedAct|ProposedReference {status: 'PROPOSED'})
  DETACH DELETE proposal
}
CALL (document) {
  MATCH (document)<-[:PROPOSED_FROM]-(meeting:ProposedMeeting {status: 'PROPOSED'})
  WHERE COUNT { (meeting)-[:PROPOSED_FROM]->() } = 1
  DETACH DELETE meeting
}
CALL (document) {
  MATCH (document)-[:LEFT_OPEN]->(open:Unresolved)
  DETACH DELETE open
}
CALL (document) {
  MATCH (document)-[has:HAS_PASSAGE]->(passage:Passage)
  CREATE (document)-[:RETRACTED_HAS_PASSAGE]->(passage)
  DELETE has
  SET passage:RetractedPassage, passage.retractedAt = document.retractedAt
  REMOVE passage:Passage
}
SET document:RetractedDocument
REMOVE document:Document
RETURN document.id AS id
