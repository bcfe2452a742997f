// Where a meeting was held.
MATCH (this:Meeting {id: $id})
MATCH (this)-[:HELD_IN|RETRACTED_HELD_IN|PLANNED_PLACE]->(node:Place)
RETURN node
