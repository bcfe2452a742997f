// Meetings a person took part in, in the order of day and id.
//: fixed talk.fromId
MATCH (this:Person {id: $id})
MATCH (this)-[talk:TOOK_PART_IN]->(node:Meeting)
USING INDEX SEEK talk:TOOK_PART_IN(fromId, key)
WHERE talk.fromId = $id AND talk.key IS NOT NULL
RETURN node
ORDER BY talk.fromId, talk.key
