// Meetings to which a country was party, in the order of day and id.
//: fixed talk.fromId
MATCH (this:Country {id: $id})
MATCH (this)-[talk:PARTY_TO]->(node:Meeting)
USING INDEX SEEK talk:PARTY_TO(fromId, key)
WHERE talk.fromId = $id AND talk.key IS NOT NULL
RETURN node
ORDER BY talk.fromId, talk.key
