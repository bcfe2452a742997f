// Meetings to which all of these organizations were party, from the first one's relationships in the order of day and id.
//: fixed talk.fromId
MATCH (:Organization)-[talk:PARTY_TO]->(node:Meeting)
WHERE talk.fromId = $organizations[0] AND talk.key IS NOT NULL
  AND all(id IN $organizations WHERE EXISTS { (node)<-[:PARTY_TO]-(:Organization {id: id}) })
RETURN node
ORDER BY talk.fromId, talk.key
