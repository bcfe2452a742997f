// One branch of a neighbourhood: where one type of relationship comes from, newest first. The planner repeats it for
// each type that can reach the node; RAISED stands for the type.
//: repeated-for RAISED
MATCH (this:Issue {id: $id})
MATCH (this)<-[relationship:RAISED]-(node)
WHERE relationship.key < $until
RETURN node, relationship
ORDER BY relationship.key DESC
LIMIT $limit
