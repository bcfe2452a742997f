// Meetings to which one country was party, in the order of day and id.
//: fixed talk.fromId
MATCH (:Country)-[talk:PARTY_TO]->(node:Meeting)
WHERE talk.fromId = 'country:' + $parties[0] AND talk.key IS NOT NULL
RETURN node
ORDER BY talk.fromId, talk.key
