// The parts of an issue, by name.
MATCH (this:Issue {id: $id})
MATCH (node:Issue)-[:PART_OF]->(this)
RETURN node
ORDER BY node.name, node.id
