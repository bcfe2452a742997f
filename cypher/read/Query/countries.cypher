// Countries by name.
MATCH (node:Country)
WHERE node.name IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.name, node.id
