// What happened before is dated before: an act that another repeats, a meeting that another followed, the start of a
// tenure and its end.
MATCH (act:Act)-[:REPEATED]->(earlier:Act)
WHERE earlier.date > act.date OR earlier = act
RETURN act.id AS subject, 'it repeats an act that is not earlier' AS finding
UNION ALL
MATCH (meeting:Meeting)-[:FOLLOWED_UP]->(earlier:Meeting)
WHERE earlier.date > meeting.date OR earlier = meeting
RETURN meeting.id AS subject, 'it followed a meeting that is not earlier' AS finding
UNION ALL
MATCH (person:Person)-[tenure:HELD]->(office:Office)
WHERE tenure.from >= tenure.to
RETURN person.id AS subject, 'it held ' + office.id + ' until a day before it began' AS finding
