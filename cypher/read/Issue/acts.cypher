// Every act about an issue, in the order of day and id.
//: fixed about.toId
MATCH (this:Issue {id: $id})
MATCH (node:Act)-[about:ABOUT]->(this)
USING INDEX SEEK about:ABOUT(toId, key)
WHERE about.toId = $id AND about.key IS NOT NULL
RETURN node
ORDER BY about.toId, about.key
