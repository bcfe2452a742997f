// The answer of a reading, after it was written.
MATCH (node:Document {id: $documentId})
RETURN node
