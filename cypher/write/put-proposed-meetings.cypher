// The talks that a document tells of. What the graph has is accepted already; a talk that another document told of
// before keeps what that one said, and gets what is missing.
UNWIND $rows AS row
MERGE (meeting:ProposedMeeting {id: row.id})
ON CREATE SET meeting.because = row.because
SET meeting.status = CASE WHEN EXISTS { (:Meeting {id: row.id}) } THEN 'ACCEPTED' ELSE 'PROPOSED' END,
  meeting.title = coalesce(meeting.title, row.title),
  meeting.date = coalesce(meeting.date, date(row.date)),
  meeting.days = coalesce(meeting.days, [day IN row.days | date(day)]),
  meeting.startedAt = coalesce(meeting.startedAt, datetime(row.startedAt)),
  meeting.durationMinutes = coalesce(meeting.durationMinutes, row.durationMinutes),
  meeting.mode = coalesce(meeting.mode, row.mode),
  meeting.level = coalesce(meeting.level, row.level)
WITH meeting, row
CALL (meeting, row) {
  MATCH (document:Document {id: row.documentId})
  MERGE (meeting)-[source:PROPOSED_FROM]->(document)
  SET source.place = row.place,
    source.startedAt = datetime(row.told.startedAt),
    source.durationMinutes = row.told.durationMinutes,
    source.placeId = row.told.placeId
  WITH document
  MATCH (document)-[report:REPORTS_ON]->(:Meeting {id: row.id})
  SET report.startedAt = datetime(row.told.startedAt),
    report.durationMinutes = row.told.durationMinutes,
    report.placeId = row.told.placeId
}
CALL (meeting, row) {
  WITH meeting, row
  WHERE NOT EXISTS { (meeting)-[:PROPOSED_PLACE]->() }
  MATCH (place:Place {id: row.placeId})
  MERGE (meeting)-[:PROPOSED_PLACE]->(place)
}
CALL (meeting, row) {
  UNWIND row.partyIds AS partyId
  MATCH (party:Country|Organization {id: partyId})
  MERGE (party)-[:PROPOSED_PARTY]->(meeting)
}
CALL (meeting, row) {
  UNWIND row.participants AS participant
  MATCH (person:Person {id: participant.personId})
  MERGE (person)-[part:PROPOSED_PARTICIPANT]->(meeting)
  ON CREATE SET part.officeId = participant.officeId,
    part.countryCode = participant.countryCode,
    part.place = participant.place
}
