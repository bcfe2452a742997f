// Groups of events in the shape of meetings (docs/import.md); none of them is in the graph yet.
WITH datetime($recordedAt) AS recordedAt
UNWIND $rows AS row
CREATE (meeting:Meeting {
  id: row.id,
  title: row.title,
  date: date(row.date),
  days: [date(row.date)],
  mode: 'IN_PERSON',
  level: 'OTHER',
  sources: [$source],
  changeId: $changeId,
  recordedAt: recordedAt
})
WITH meeting, row, row.date + ' ' + row.id AS key
CALL (meeting, row, key) {
  UNWIND row.partyIds AS partyId
  MATCH (party:Country|Organization {id: partyId})
  CREATE (party)-[:PARTY_TO {fromId: partyId, toId: row.id, key: key + ' ' + partyId}]->(meeting)
}
CALL (meeting, row, key) {
  WITH meeting, row, key
  WHERE row.pair IS NOT NULL
  MATCH (one:Country {code: row.pair[0]})
  MATCH (other:Country {code: row.pair[1]})
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
  CREATE (person)-[:TOOK_PART_IN {
    countryCode: participant.countryCode,
    place: place,
    fromId: person.id,
    toId: row.id,
    key: key + ' ' + person.id
  }]->(meeting)
}
