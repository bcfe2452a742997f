// One branch of a hub's neighbourhood: as neighbourhood.outgoing, read from the relationship index, so that a page costs
// no more where there are very many.
MATCH (this:Country {id: $of})
MATCH (this)-[relationship:RAISED]->(node)
USING INDEX SEEK relationship:RAISED(fromId, key)
WHERE relationship.fromId = $of AND relationship.key < $until
RETURN node, relationship
ORDER BY relationship.fromId DESC, relationship.key DESC
LIMIT $limit
