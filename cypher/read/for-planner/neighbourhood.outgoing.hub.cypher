// One branch of a hub's neighbourhood: as neighbourhood.outgoing, read from the relationship index, so that a page costs
// no more where there are very many.
//: repeated-for RAISED
//: fixed relationship.fromId
MATCH (this:Country {id: $id})
MATCH (this)-[relationship:RAISED]->(node)
USING INDEX SEEK relationship:RAISED(fromId, key)
WHERE relationship.fromId = $id AND relationship.key < $until
RETURN node, relationship
ORDER BY relationship.fromId DESC, relationship.key DESC
LIMIT $limit
