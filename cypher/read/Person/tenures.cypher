// The offices that a person held, earliest first.
MATCH (this:Person {id: $id})
MATCH (this)-[node:HELD]->(:Office)
RETURN node
ORDER BY node.key
