// Withdraws accepted acts: each leaves every ordinary answer with its direct relationships, and stays as what was known
// on an earlier day. A meeting is no longer connected with what none of its acts is about any more.
UNWIND $rows AS row
MATCH (act:Act {id: row.id})
CREATE (old:RetractedAct)
SET old = properties(act),
  old.retractedAt = datetime($recordedAt),
  old.retractedBy = $reviewedBy,
  old.retractionReason = row.reason
WITH act, old, [(act)-[:ABOUT]->(subject) | subject.id] AS subjectIds
CALL (act, old) {
  MATCH (who)-[now:PERFORMED]->(act)
  CREATE (who)-[before:RETRACTED_PERFORMED]->(old)
  SET before = properties(now)
}
CALL (act, old) {
  MATCH (act)-[now:TOWARD]->(addressee)
  CREATE (old)-[before:RETRACTED_TOWARD]->(addressee)
  SET before = properties(now)
}
CALL (act, old) {
  MATCH (act)-[now:ABOUT]->(subject)
  CREATE (old)-[before:RETRACTED_ABOUT]->(subject)
  SET before = properties(now)
}
CALL (act, old) {
  MATCH (act)-[now:IN]->(meeting)
  CREATE (old)-[before:RETRACTED_IN]->(meeting)
  SET before = properties(now)
}
CALL (act, old) {
  MATCH (act)-[now:CITED]->(passage)
  CREATE (old)-[before:RETRACTED_CITED]->(passage)
  SET before = properties(now)
}
CALL (act) {
  MATCH (who)-[:PERFORMED]->(act)-[:ABOUT]->(subject)
  MATCH (who)-[direct:$(act.type)]->(subject)
  WHERE direct.actId = act.id
  DELETE direct
}
CALL (act) {
  MATCH (act)-[:IN]->(meeting)-[discussed:DISCUSSED]->(subject)
  WHERE NOT EXISTS {
    MATCH (meeting)<-[:IN]-(other:Act)-[:ABOUT]->(subject)
    WHERE other <> act
  }
  DELETE discussed
}
CALL (act) {
  MATCH (proposal:ProposedAct)
  WHERE proposal.id = act.id OR proposal.becameId = act.id
  SET proposal.status = 'RETRACTED'
}
WITH act, act.id AS id, subjectIds
DETACH DELETE act
RETURN id, subjectIds
