// What happened to a nomination, earliest first.
MATCH (this:Nomination {id: $id})
MATCH (this)-[:REACHED]->(node:Milestone)
RETURN node
ORDER BY node.date, node.label
