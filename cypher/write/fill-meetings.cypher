// What a document tells of meetings that the graph has: what it does not have yet is added, and nothing is replaced.
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
SET meeting.startedAt = coalesce(meeting.startedAt, datetime(row.startedAt)),
  meeting.durationMinutes = coalesce(meeting.durationMinutes, row.durationMinutes)
WITH meeting, row, toString(meeting.date) + ' ' + meeting.id AS key
CALL (meeting, row, key) {
  WITH meeting, row, key
  WHERE NOT EXISTS { (meeting)-[:HELD_IN]->() }
  MATCH (place:Place {id: row.placeId})
  MERGE (meeting)-[held:HELD_IN]->(place)
  SET held.fromId = meeting.id, held.toId = place.id, held.key = key, meeting.placeName = row.placeName
}
CALL (meeting, row, key) {
  WITH meeting, row, key, COUNT { (:Person)-[:TOOK_PART_IN]->(meeting) } AS present
  UNWIND range(0, size(row.participants) - 1) AS seat
  WITH meeting, key, present + seat AS place, row.participants[seat] AS participant
  MATCH (person:Person {id: participant.personId})
  WHERE NOT EXISTS { (person)-[:TOOK_PART_IN]->(meeting) }
  CREATE (person)-[part:TOOK_PART_IN]->(meeting)
  SET part.officeId = participant.officeId,
    part.countryCode = participant.countryCode,
    part.place = place,
    part.fromId = person.id,
    part.toId = meeting.id,
    part.key = key + ' ' + person.id
}
