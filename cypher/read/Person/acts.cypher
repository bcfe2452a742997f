// Acts that a person performed, in the order of day and id.
//: fixed performance.fromId
MATCH (this:Person {id: $id})
MATCH (this)-[performance:PERFORMED]->(node:Act)
USING INDEX SEEK performance:PERFORMED(fromId, key)
WHERE performance.fromId = $id AND performance.key IS NOT NULL
RETURN node
ORDER BY performance.fromId, performance.key
