// Accepted acts: each as a node with its citations. Its direct relationships are derived.
UNWIND $rows AS row
MERGE (act:Act {id: row.id})
ON CREATE SET act.recordedAt = datetime($recordedAt), act.acceptedBy = row.acceptedBy
SET act.type = row.type,
  act.date = date(row.date),
  act.summary = row.summary,
  act.joint = row.joint,
  act.repeated = row.repeated,
  act.sides = row.sides,
  act.cameoCode = row.cameoCode,
  act.datasetId = row.datasetId
WITH act, row, row.date + ' ' + act.id AS key
CALL (act, row, key) {
  UNWIND row.actors AS actor
  MATCH (who:Person|Country|Organization {id: actor.id})
  MERGE (who)-[performance:PERFORMED]->(act)
  SET performance.officeId = actor.officeId,
    performance.countryCode = actor.countryCode,
    performance.fromId = who.id,
    performance.toId = act.id,
    performance.key = key + ' ' + who.id
}
CALL (act, row, key) {
  UNWIND row.towardIds AS towardId
  MATCH (addressee:Country|Organization {id: towardId})
  MERGE (act)-[direction:TOWARD]->(addressee)
  SET direction.fromId = act.id, direction.toId = addressee.id, direction.key = key + ' ' + addressee.id
}
CALL (act, row, key) {
  UNWIND row.aboutIds AS aboutId
  MATCH (subject:Issue|Nomination {id: aboutId})
  MERGE (act)-[about:ABOUT]->(subject)
  SET about.fromId = act.id, about.toId = subject.id, about.key = key + ' ' + subject.id
}
CALL (act, row) {
  WITH act, row
  WHERE row.meetingId IS NOT NULL
  MATCH (meeting:Meeting {id: row.meetingId})
  MERGE (act)-[part:IN]->(meeting)
  SET part.fromId = act.id, part.toId = meeting.id, part.key = row.textKey + ' ' + act.id
}
CALL (act, row) {
  UNWIND row.citations AS citation
  WITH act, citation
  WHERE citation.start IS NOT NULL
  MATCH (passage:Passage {id: citation.passageId})
  MERGE (act)-[cited:CITED {start: citation.start, end: citation.end}]->(passage)
  SET cited.locator = citation.locator,
    cited.fromId = act.id,
    cited.toId = passage.id,
    cited.key = citation.key + ' ' + act.id
}
CALL (act, row) {
  UNWIND row.citations AS citation
  WITH act, citation
  WHERE citation.start IS NULL
  MATCH (passage:Passage {id: citation.passageId})
  MERGE (act)-[cited:CITED]->(passage)
  SET cited.fromId = act.id, cited.toId = passage.id, cited.key = citation.key + ' ' + act.id
}
