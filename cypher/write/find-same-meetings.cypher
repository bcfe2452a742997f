// The meetings of the same parties, level and mode on a day. $partyIds in their order.
MATCH (meeting:Meeting {date: date($date)})
WHERE meeting.mode = $mode AND meeting.level = $level
  AND COLLECT { MATCH (party:Country|Organization)-[:PARTY_TO]->(meeting) RETURN party.id ORDER BY party.id } = $partyIds
RETURN meeting.id AS id
ORDER BY id
