// Who held an office, earliest first.
MATCH (this:Office {id: $id})
MATCH (:Person)-[node:HELD]->(this)
RETURN node
ORDER BY node.key
