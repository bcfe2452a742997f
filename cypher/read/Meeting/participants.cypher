// Who took part, in the order of countries and as published.
MATCH (this:Meeting {id: $id})
MATCH (:Person)-[node:TOOK_PART_IN|RETRACTED_TOOK_PART_IN|PLANNED_PARTICIPANT]->(this)
RETURN node
ORDER BY node.countryCode, node.place, node.fromId
