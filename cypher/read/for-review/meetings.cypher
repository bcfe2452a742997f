// The talks that a document tells of, as they were read, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (meeting:ProposedMeeting)-[source:PROPOSED_FROM]->(document)
RETURN meeting.id AS id, meeting.status AS status, meeting.title AS title, toString(meeting.date) AS date
ORDER BY source.place
