// Which of these documents have proposals or unknown words that nobody has decided yet.
UNWIND $documentIds AS documentId
MATCH (document:Document|RetractedDocument {id: documentId})
WITH document,
  document:Document
    AND (
      EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct|ProposedReference {status: 'PROPOSED'}) }
      OR EXISTS { (document)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) }
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
