// Meetings that dealt with all of these issues or nominations, from the first one's in the order of day and id.
//: fixed talk.toId
MATCH (node:Meeting)-[talk:DISCUSSED]->(:Issue|Nomination)
WHERE talk.toId = $about[0] AND talk.key IS NOT NULL
  AND all(id IN $about WHERE EXISTS { (node)-[:DISCUSSED]->(:Issue|Nomination {id: id}) })
RETURN node
ORDER BY talk.toId, talk.key
