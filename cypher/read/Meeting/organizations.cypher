// The organizations that took part.
MATCH (this:Meeting {id: $id})
MATCH (node:Organization)-[:PARTY_TO|RETRACTED_PARTY_TO|PLANNED_PARTY]->(this)
RETURN node
ORDER BY node.id
