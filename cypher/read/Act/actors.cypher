// Who did it.
MATCH (this:Act {id: $id})
MATCH (node:Person|Country|Organization)-[performance:PERFORMED|RETRACTED_PERFORMED]->(this)
RETURN node
ORDER BY performance.countryCode, node.id
