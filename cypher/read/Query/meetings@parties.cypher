// Meetings to which two or more countries were all party, from the first pair's talks in the order of day and id; the
// pair is looked at no more.
//: fixed talk.pair
MATCH (:Country)-[talk:MET]->(:Country)
WHERE talk.pair = $parties[0] + '-' + $parties[1] AND talk.key IS NOT NULL
MATCH (node:Meeting {id: talk.meetingId})
WHERE all(code IN $parties[2..] WHERE EXISTS { (node)<-[:PARTY_TO]-(:Country {code: code}) })
RETURN node
ORDER BY talk.pair, talk.key
