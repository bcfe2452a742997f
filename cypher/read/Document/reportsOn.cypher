// The meetings a document tells of, by day.
MATCH (this:Document {id: $id})
MATCH (this)-[:REPORTS_ON]->(node:Meeting)
RETURN node
ORDER BY node.date, node.id
