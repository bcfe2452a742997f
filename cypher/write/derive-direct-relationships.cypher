// Each act stands as one direct relationship of its type from each actor to each thing that it is about, so that a person
// in Neo4j Browser sees what the sentence says. `row` says what the act was before, null or empty if it was not there.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.actorIds AS actorId
  UNWIND row.subjectIds AS subjectId
  MATCH (who:Person|Country|Organization {id: actorId})
  MATCH (subject:Issue|Nomination {id: subjectId})
  MATCH (who)-[direct:$(row.type)]->(subject)
  WHERE direct.actId = row.id
  DELETE direct
}
CALL (row) {
  MATCH (who)-[:PERFORMED]->(act:Act {id: row.id})-[:ABOUT]->(subject)
  OPTIONAL MATCH (act)-[:IN]->(meeting:Meeting)
  MERGE (who)-[direct:$(act.type) {actId: act.id}]->(subject)
  SET direct.meetingId = meeting.id,
    direct.date = act.date,
    direct.fromId = who.id,
    direct.toId = subject.id,
    direct.key = toString(act.date) + ' ' + act.id + ' ' + who.id + ' ' + subject.id
}
