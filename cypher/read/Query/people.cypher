// People by name.
MATCH (node:Person)
WHERE node.name IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.name, node.id
