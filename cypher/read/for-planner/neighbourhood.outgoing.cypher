// One branch of a neighbourhood: what one type of relationship leads to, newest first. The planner repeats it for
// each type that can leave the node; RAISED stands for the type.
//: repeated-for RAISED
MATCH (this:Country {id: $id})
MATCH (this)-[relationship:RAISED]->(node)
WHERE relationship.key < $until
RETURN node, relationship
ORDER BY relationship.key DESC
LIMIT $limit
