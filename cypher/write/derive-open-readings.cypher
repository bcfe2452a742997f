// Which of these documents, and of those that tell of these talks, have proposals or unknown words that nobody has decided
// yet.
CALL () {
  UNWIND $documentIds AS documentId
  MATCH (document:Document|RetractedDocument {id: documentId})
  RETURN document
  UNION
  UNWIND $talkIds AS talkId
  MATCH (:ProposedMeeting {id: talkId})-[:PROPOSED_FROM]->(document)
  RETURN document
}
WITH document,
  document:Document
    AND (
      EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct|ProposedReference {status: 'PROPOSED'}) }
      OR EXISTS { (document)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) }
      OR EXISTS {
        (document)<-[:PROPOSED_FROM]-(talk:ProposedMeeting {status: 'PROPOSED'})
        WHERE NOT EXISTS { (talk)<-[:PROPOSED_IN]-(:ProposedAct) }
      }
    ) AS open
CALL (document, open) {
  WITH document, open
  WHERE open
  SET document:OpenReading
}
CALL (document, open) {
  WITH document, open
  WHERE NOT open
  REMOVE document:OpenReading
}
