// What documents tell of the start, the length or the place of the meeting, the earliest document first.
MATCH (this:Meeting {id: $id})
MATCH (:Document)-[node:REPORTS_ON]->(this)
WHERE node.startedAt IS NOT NULL OR node.durationMinutes IS NOT NULL OR node.placeId IS NOT NULL
RETURN node
ORDER BY node.key
