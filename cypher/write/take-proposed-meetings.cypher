// Proposed talks that the graph does not have yet, held until the transaction ends.
UNWIND $ids AS id
MATCH (meeting:ProposedMeeting {id: id})
SET meeting.id = id
WITH meeting
WHERE NOT EXISTS { (:Meeting {id: meeting.id}) }
OPTIONAL MATCH (meeting)-[:PROPOSED_PLACE]->(place:Place)
OPTIONAL MATCH (place)-[:LOCATED_IN]->(country:Country)
RETURN meeting.id AS id,
  meeting.title AS title,
  toString(meeting.date) AS date,
  [day IN meeting.days | toString(day)] AS days,
  toString(meeting.startedAt) AS startedAt,
  meeting.durationMinutes AS durationMinutes,
  meeting.mode AS mode,
  meeting.level AS level,
  place.id AS placeId,
  [part IN [place.city, country.name] WHERE part IS NOT NULL] AS placeNames,
  [(party)-[:PROPOSED_PARTY]->(meeting) | party.id] AS partyIds,
  COLLECT {
    MATCH (person:Person)-[part:PROPOSED_PARTICIPANT]->(meeting)
    RETURN {personId: person.id, officeId: part.officeId, countryCode: part.countryCode}
    ORDER BY part.place, person.id
  } AS participants,
  [(meeting)-[:PROPOSED_FROM]->(document) | document.id] AS documentIds
