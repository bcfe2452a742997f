// The issues that a meeting dealt with, by name.
MATCH (this:Meeting {id: $id})
MATCH (this)-[:DISCUSSED]->(node:Issue)
RETURN node
ORDER BY node.name, node.id
