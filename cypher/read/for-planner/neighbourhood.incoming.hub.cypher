// One branch of a hub's neighbourhood: as neighbourhood.incoming, read from the relationship index, so that a page costs
// no more where there are very many.
//: repeated-for RAISED
//: fixed relationship.toId
MATCH (this:Issue {id: $id})
MATCH (this)<-[relationship:RAISED]-(node)
USING INDEX SEEK relationship:RAISED(toId, key)
WHERE relationship.toId = $id AND relationship.key < $until
RETURN node, relationship
ORDER BY relationship.toId DESC, relationship.key DESC
LIMIT $limit
