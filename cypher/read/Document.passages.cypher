// The passages of a document in order.
MATCH (this:Document {id: $id})
MATCH (this)-[:HAS_PASSAGE]->(node:Passage)
RETURN node
ORDER BY node.number
