// Withdraws meetings in which nothing is done any more: each leaves every ordinary answer, and stays as what was known on
// an earlier day. One that was planned is only planned again.
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
WHERE NOT EXISTS { (meeting)<-[:IN]-(:Act) }
SET meeting.retractedAt = datetime($recordedAt),
  meeting.retractedBy = $reviewedBy,
  meeting.retractionReason = row.reason
WITH meeting
CALL (meeting) {
  MATCH (party)-[now:PARTY_TO]->(meeting)
  CREATE (party)-[before:RETRACTED_PARTY_TO]->(meeting)
  SET before = properties(now)
  DELETE now
}
CALL (meeting) {
  MATCH (person)-[now:TOOK_PART_IN]->(meeting)
  CREATE (person)-[before:RETRACTED_TOOK_PART_IN]->(meeting)
  SET before = properties(now)
  DELETE now
}
CALL (meeting) {
  MATCH (meeting)-[now:HELD_IN]->(place)
  CREATE (meeting)-[before:RETRACTED_HELD_IN]->(place)
  SET before = properties(now)
  DELETE now
}
CALL (meeting) {
  MATCH (meeting)-[link:FOLLOWED_UP|ON_MARGINS_OF|REPORTS_ON]-()
  DELETE link
}
CALL (meeting) {
  MATCH (plan:HeldPlan {id: meeting.id})
  SET plan:PlannedMeeting, plan.heldAt = NULL
  REMOVE plan:HeldPlan
}
CALL (meeting) {
  MATCH (proposal:ProposedMeeting {id: meeting.id})
  SET proposal.status = 'RETRACTED'
}
SET meeting:RetractedMeeting
REMOVE meeting:Meeting
RETURN meeting.id AS id
