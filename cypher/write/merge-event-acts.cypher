// Events of a dataset as acts; some of them may be in the graph already, and are brought up to date: who acts, toward whom,
// in which group and on which day is what the row says, and nothing else.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passageId})
MERGE (act:Act {id: row.id})
ON CREATE SET act.recordedAt = datetime($recordedAt), act.changeId = $changeId
SET act.type = row.type,
  act.date = date(row.date),
  act.summary = row.summary,
  act.joint = size(row.sides) > 1,
  act.repeated = false,
  act.sides = row.sides,
  act.cameoCode = row.cameoCode,
  act.datasetId = $datasetId
WITH act, passage, row, row.date + ' ' + row.id AS key
CALL (act, row) {
  MATCH (who)-[performance:PERFORMED]->(act)
  WHERE NOT who.id IN [actor IN row.actors | actor.id]
  DELETE performance
}
CALL (act, row) {
  MATCH (act)-[direction:TOWARD]->(addressee)
  WHERE NOT addressee.id IN row.towardIds
  DELETE direction
}
CALL (act, row) {
  MATCH (act)-[part:IN]->(meeting)
  WHERE meeting.id <> coalesce(row.meetingId, '')
  DELETE part
}
CALL (act, row) {
  MATCH (act)-[cited:CITED]->(passage:Passage {documentId: $datasetId})
  WHERE passage.id <> row.passageId
  DELETE cited
}
MERGE (act)-[cited:CITED]->(passage)
SET cited.fromId = row.id, cited.toId = row.passageId, cited.key = key
WITH act, row, key
CALL (act, row, key) {
  UNWIND row.actors AS actor
  MATCH (who:Person|Country|Organization {id: actor.id})
  MERGE (who)-[performance:PERFORMED]->(act)
  SET performance.countryCode = actor.countryCode,
    performance.fromId = actor.id,
    performance.toId = row.id,
    performance.key = key + ' ' + actor.id
}
CALL (act, row, key) {
  UNWIND row.towardIds AS towardId
  MATCH (addressee:Country|Organization {id: towardId})
  MERGE (act)-[direction:TOWARD]->(addressee)
  SET direction.fromId = row.id, direction.toId = towardId, direction.key = key + ' ' + towardId
}
CALL (act, row, key) {
  WITH act, row, key
  WHERE row.meetingId IS NOT NULL
  MATCH (meeting:Meeting {id: row.meetingId})
  MERGE (act)-[part:IN]->(meeting)
  SET part.fromId = row.id, part.toId = row.meetingId, part.key = key
}
