// The passages of the latest revision of a document, in order.
MATCH (this:Document {id: $id})
MATCH (this)-[:HAS_PASSAGE]->(node:Passage)
WHERE coalesce(node.revision, 1) = coalesce(this.revision, 1)
RETURN node
ORDER BY node.number
