// A document, held until the transaction ends, with the passages of all its revisions, and the ids of what was read in it
// and of the acts that this became.
MATCH (document:Document {id: $documentId})
SET document.id = $documentId
RETURN document.id AS id,
  coalesce(document.revision, 1) AS revision,
  document.contentHash AS contentHash,
  COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)
    RETURN {id: passage.id, number: passage.number, text: passage.text}
    ORDER BY passage.id
  } AS passages,
  COLLECT { MATCH (document)<-[:PROPOSED_FROM]-(proposal) RETURN proposal.id }
    + COLLECT { MATCH (document)-[:LEFT_OPEN]->(open) RETURN open.id }
    + COLLECT {
      MATCH (document)<-[:PROPOSED_FROM]-(proposal:ProposedAct)
      WHERE proposal.becameId IS NOT NULL
      RETURN proposal.becameId
    } AS readIds
