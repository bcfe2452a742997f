// Meetings held beside a conference, in the order of day and id.
//: fixed talk.toId
MATCH (this:Conference {id: $id})
MATCH (node:Meeting)-[talk:ON_MARGINS_OF]->(this)
USING INDEX SEEK talk:ON_MARGINS_OF(toId, key)
WHERE talk.toId = $id AND talk.key IS NOT NULL
RETURN node
ORDER BY talk.toId, talk.key
