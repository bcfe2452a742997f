// A planned talk has a party, and is no meeting that was held. The plan of a held talk has its meeting, and says since
// when.
MATCH (plan:PlannedMeeting)
WITH plan, [
  CASE WHEN NOT EXISTS { (plan)<-[:PLANNED_PARTY]-() } THEN 'a planned talk without a party' END,
  CASE WHEN EXISTS { (:Meeting {id: plan.id}) } THEN 'it is planned, and there is a meeting that was held' END
] AS findings
UNWIND [finding IN findings WHERE finding IS NOT NULL] AS finding
RETURN plan.id AS subject, finding
UNION ALL
MATCH (plan:HeldPlan)
WHERE plan.heldAt IS NULL OR NOT EXISTS { (:Meeting {id: plan.id}) }
RETURN plan.id AS subject, 'the plan of a talk that was held has no meeting, or does not say since when' AS finding
