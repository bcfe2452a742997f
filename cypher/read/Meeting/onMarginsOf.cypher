// Beside what a meeting was held.
MATCH (this:Meeting {id: $id})
MATCH (this)-[:ON_MARGINS_OF|PLANNED_OCCASION]->(node:Meeting|Conference)
RETURN node
ORDER BY node.id
