// Two countries met in each meeting to which both are parties, so that the talks of a pair can be read in their order.
// `row` names the parties before, none if the meeting was not there.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.partyIds AS partyId
  UNWIND row.partyIds AS otherId
  MATCH (:Country {id: partyId})-[met:MET {meetingId: row.id}]->(:Country {id: otherId})
  DELETE met
}
CALL (row) {
  MATCH (country:Country)-[:PARTY_TO]->(meeting:Meeting {id: row.id})<-[:PARTY_TO]-(other:Country)
  WHERE country.code < other.code
  MERGE (country)-[met:MET {meetingId: meeting.id}]->(other)
  SET met.pair = country.code + '-' + other.code,
    met.key = toString(meeting.date) + ' ' + meeting.id,
    met.date = meeting.date
}
