// Meetings to which two or more countries were all party, from the first pair's talks in the order of day and id.
MATCH (:Country)-[talk:MET]->(:Country)
WHERE talk.pair = $parties[0] + '-' + $parties[1] AND talk.key IS NOT NULL
MATCH (node:Meeting {id: talk.meetingId})
WHERE (size($parties) = 2 OR all(code IN $parties WHERE EXISTS { (node)<-[:PARTY_TO]-(:Country {code: code}) }))
RETURN node
ORDER BY talk.pair, talk.key
