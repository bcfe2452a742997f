// The talks to which all of some parties came, around some days: those that a text may mean. A planned one has no hour and
// nobody who took part: what was held the text tells.
UNWIND $wishes AS wish
CALL (wish) {
  MATCH (:Country|Organization)-[part:PARTY_TO]->(meeting:Meeting)
  WHERE part.fromId = wish.partyIds[0] AND part.key >= wish.from AND part.key < wish.to
  RETURN DISTINCT meeting
  UNION
  MATCH (meeting:PlannedMeeting)
  WHERE meeting.date >= date(wish.from) AND meeting.date < date(wish.to) AND meeting.id IS NOT NULL
  RETURN meeting
}
WITH meeting, wish,
  COLLECT { MATCH (party)-[:PARTY_TO|PLANNED_PARTY]->(meeting) RETURN party.id ORDER BY party.id } AS partyIds
WHERE all(id IN wish.partyIds WHERE id IN partyIds)
WITH DISTINCT meeting, partyIds
RETURN meeting.id AS id,
  meeting:PlannedMeeting AS planned,
  meeting.title AS title,
  toString(meeting.date) AS date,
  [day IN meeting.days | toString(day)] AS days,
  CASE WHEN meeting:PlannedMeeting THEN NULL ELSE toString(meeting.startedAt) END AS startedAt,
  meeting.durationMinutes AS durationMinutes,
  meeting.mode AS mode,
  meeting.level AS level,
  COLLECT { MATCH (meeting)-[:HELD_IN]->(place:Place) RETURN place.id }[0] AS placeId,
  partyIds,
  COLLECT {
    MATCH (person:Person)-[part:TOOK_PART_IN]->(meeting)
    RETURN { personId: person.id, officeId: part.officeId, countryCode: part.countryCode } AS participant
    ORDER BY part.place, person.id
  } AS participants
ORDER BY meeting.date, meeting.id
