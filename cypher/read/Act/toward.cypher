// Toward whom.
MATCH (this:Act {id: $id})
MATCH (this)-[:TOWARD|RETRACTED_TOWARD]->(node:Country|Organization)
RETURN node
ORDER BY node.id
