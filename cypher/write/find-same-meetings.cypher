// The meetings, held or planned, of the same parties, level and mode on a day; those that were held first. $partyIds in
// their order.
MATCH (meeting:Meeting|PlannedMeeting {date: date($date)})
WHERE meeting.mode = $mode AND meeting.level = $level
  AND COLLECT {
    MATCH (party:Country|Organization)-[:PARTY_TO|PLANNED_PARTY]->(meeting)
    RETURN party.id
    ORDER BY party.id
  } = $partyIds
RETURN meeting.id AS id
ORDER BY meeting:PlannedMeeting, id
