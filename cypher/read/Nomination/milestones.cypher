// What happened to a nomination, earliest first; a month comes after its known days.
MATCH (this:Nomination {id: $id})
MATCH (this)-[:REACHED]->(node:Milestone)
RETURN node
ORDER BY node.date + '~', node.label
