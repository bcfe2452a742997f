// The documents that tell of a meeting, by day of publication.
MATCH (this:Meeting {id: $id})
MATCH (node:Document)-[:REPORTS_ON]->(this)
RETURN node
ORDER BY node.publishedOn, node.id
