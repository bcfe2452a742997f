// A document, held until the transaction ends, with the passages of all its revisions.
MATCH (document:Document {id: $documentId})
SET document.id = $documentId
RETURN document.id AS id,
  coalesce(document.revision, 1) AS revision,
  document.contentHash AS contentHash,
  COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)
    RETURN {id: passage.id, number: passage.number, text: passage.text}
    ORDER BY passage.id
  } AS passages
