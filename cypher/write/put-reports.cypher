// Of which meetings documents tell, with what was read of the start, the length and the place.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
MATCH (meeting:Meeting {id: row.meetingId})
OPTIONAL MATCH (:ProposedMeeting {id: row.meetingId})-[told:PROPOSED_FROM]->(document)
MERGE (document)-[report:REPORTS_ON]->(meeting)
SET report.fromId = document.id,
  report.toId = meeting.id,
  report.key = toString(document.publishedOn) + ' ' + document.id + ' ' + meeting.id,
  report.startedAt = CASE WHEN told IS NULL THEN report.startedAt ELSE told.startedAt END,
  report.durationMinutes = CASE WHEN told IS NULL THEN report.durationMinutes ELSE told.durationMinutes END,
  report.placeId = CASE WHEN told IS NULL THEN report.placeId ELSE told.placeId END
