// Events of a dataset as acts; none of them is in the graph yet. They are about no issue, because no event says about
// which, so they have no direct relationships.
WITH datetime($recordedAt) AS recordedAt
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passageId})
CREATE (act:Act {
  id: row.id,
  type: row.type,
  date: date(row.date),
  summary: row.summary,
  joint: size(row.sides) > 1,
  repeated: false,
  sides: row.sides,
  cameoCode: row.cameoCode,
  datasetId: $datasetId,
  changeId: $changeId,
  recordedAt: recordedAt
})
WITH act, passage, row, row.date + ' ' + row.id AS key
CREATE (act)-[:CITED {fromId: row.id, toId: row.passageId, key: key}]->(passage)
WITH act, row, key
CALL (act, row, key) {
  UNWIND row.actors AS actor
  MATCH (who:Person|Country|Organization {id: actor.id})
  CREATE (who)-[:PERFORMED {
    countryCode: actor.countryCode,
    fromId: actor.id,
    toId: row.id,
    key: key + ' ' + actor.id
  }]->(act)
}
CALL (act, row, key) {
  UNWIND row.towardIds AS towardId
  MATCH (addressee:Country|Organization {id: towardId})
  CREATE (act)-[:TOWARD {fromId: row.id, toId: towardId, key: key + ' ' + towardId}]->(addressee)
}
CALL (act, row, key) {
  WITH act, row, key
  WHERE row.meetingId IS NOT NULL
  MATCH (meeting:Meeting {id: row.meetingId})
  CREATE (act)-[:IN {fromId: row.id, toId: row.meetingId, key: key}]->(meeting)
}
