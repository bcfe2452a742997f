// Groups of events in the shape of meetings (docs/import.md); some of them may be in the graph already.
UNWIND $rows AS row
MERGE (meeting:Meeting {id: row.id})
ON CREATE SET meeting.recordedAt = datetime($recordedAt)
SET meeting.title = row.title,
  meeting.date = date(row.date),
  meeting.days = [date(row.date)],
  meeting.mode = 'IN_PERSON',
  meeting.level = 'OTHER',
  meeting.sources = [$source]
WITH meeting, row, row.date + ' ' + row.id AS key
CALL (meeting, row, key) {
  UNWIND row.partyIds AS partyId
  MATCH (party:Country|Organization {id: partyId})
  MERGE (party)-[talk:PARTY_TO]->(meeting)
  SET talk.fromId = partyId, talk.toId = row.id, talk.key = key + ' ' + partyId
}
CALL (meeting, row, key) {
  WITH meeting, row, key
  WHERE row.pair IS NOT NULL
  MATCH (one:Country {code: row.pair[0]})
  MATCH (other:Country {code: row.pair[1]})
  OPTIONAL MATCH (:Country)-[known:MET {pair: row.pair[0] + '-' + row.pair[1], key: key}]->(:Country)
  WITH meeting, row, key, one, other, known
  WHERE known IS NULL
  CREATE (one)-[:MET {
    pair: row.pair[0] + '-' + row.pair[1],
    meetingId: row.id,
    date: meeting.date,
    key: key
  }]->(other)
}
CALL (meeting, row, key) {
  UNWIND range(0, size(row.participants) - 1) AS place
  WITH meeting, row, key, place, row.participants[place] AS participant
  MATCH (person:Person {id: participant.personId})
  MERGE (person)-[part:TOOK_PART_IN]->(meeting)
  SET part.countryCode = participant.countryCode,
    part.place = place,
    part.fromId = person.id,
    part.toId = row.id,
    part.key = key + ' ' + person.id
}
