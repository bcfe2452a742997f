// Meetings in which all of these people took part, from the first one's relationships in the order of day and id.
//: fixed talk.fromId
MATCH (:Person)-[talk:TOOK_PART_IN]->(node:Meeting)
WHERE talk.fromId = $participants[0] AND talk.key IS NOT NULL
  AND all(id IN $participants WHERE EXISTS { (node)<-[:TOOK_PART_IN]-(:Person {id: id}) })
RETURN node
ORDER BY talk.fromId, talk.key
