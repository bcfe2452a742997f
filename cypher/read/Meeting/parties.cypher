// The countries that took part, by code.
MATCH (this:Meeting {id: $id})
MATCH (node:Country)-[:PARTY_TO|RETRACTED_PARTY_TO|PLANNED_PARTY]->(this)
RETURN node
ORDER BY node.code
