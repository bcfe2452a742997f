// The earlier meetings that a text says a meeting followed.
MATCH (this:Meeting {id: $id})
MATCH (this)-[:FOLLOWED_UP]->(node:Meeting)
RETURN node
ORDER BY node.date DESC, node.id
