// Withdraws accepted acts: each leaves every ordinary answer, and stays as what was known on an earlier day.
UNWIND $rows AS row
MATCH (act:Act {id: row.id})
CREATE (old:RetractedAct)
SET old = properties(act),
  old.retractedAt = datetime($recordedAt),
  old.retractedBy = $reviewedBy,
  old.retractionReason = row.reason
WITH act, old
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
  MATCH (proposal:ProposedAct)
  WHERE proposal.id = act.id OR proposal.becameId = act.id
  SET proposal.status = 'RETRACTED'
}
WITH act, act.id AS id
DETACH DELETE act
RETURN id
