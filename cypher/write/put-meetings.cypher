// Meetings: when, where, which parties, who took part in which office.
UNWIND $rows AS row
MERGE (meeting:Meeting {id: row.id})
ON CREATE SET meeting.recordedAt = datetime($recordedAt)
SET meeting.title = row.title,
  meeting.date = date(row.date),
  meeting.days = [day IN row.days | date(day)],
  meeting.startedAt = datetime(row.startedAt),
  meeting.durationMinutes = row.durationMinutes,
  meeting.mode = row.mode,
  meeting.level = row.level,
  meeting.placeName = row.placeName,
  meeting.sources = row.sources
WITH meeting, row, row.date + ' ' + meeting.id AS key
CALL (meeting, row, key) {
  WITH meeting, row, key
  WHERE row.placeId IS NOT NULL
  MATCH (place:Place {id: row.placeId})
  MERGE (meeting)-[held:HELD_IN]->(place)
  SET held.fromId = meeting.id, held.toId = place.id, held.key = key
}
CALL (meeting, row, key) {
  UNWIND row.partyIds AS partyId
  MATCH (party:Country|Organization {id: partyId})
  MERGE (party)-[talk:PARTY_TO]->(meeting)
  SET talk.fromId = party.id, talk.toId = meeting.id, talk.key = key + ' ' + party.id
}
CALL (meeting, row, key) {
  UNWIND range(0, size(row.participants) - 1) AS place
  WITH meeting, key, place, row.participants[place] AS participant
  MATCH (person:Person {id: participant.personId})
  MERGE (person)-[part:TOOK_PART_IN]->(meeting)
  SET part.officeId = participant.officeId,
    part.countryCode = participant.countryCode,
    part.place = place,
    part.fromId = person.id,
    part.toId = meeting.id,
    part.key = key + ' ' + person.id
}
