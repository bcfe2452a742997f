// What documents tell of the start, the length or the place of the talk, the earliest document first.
MATCH (this:ProposedMeeting {id: $id})
MATCH (this)-[node:PROPOSED_FROM]->(document:Document)
WHERE node.startedAt IS NOT NULL OR node.durationMinutes IS NOT NULL OR node.placeId IS NOT NULL
RETURN node
ORDER BY document.publishedOn, document.id
