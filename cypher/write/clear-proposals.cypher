// What was read in a document before and nobody has decided yet, and its open words, give way to what is read now.
MATCH (document:Document {id: $documentId})
CALL (document) {
  MATCH (document)-[:LEFT_OPEN]->(open:Unresolved)
  WHERE open.leftOutBy IS NULL
  DETACH DELETE open
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
  MATCH (document)-[publication:PUBLISHED_BY]->()
  DELETE publication
}
RETURN document.id AS id
