// Planned talks that were held, since the graph has the meetings: their plans stay as what was known on an earlier day.
UNWIND $ids AS id
MATCH (plan:PlannedMeeting {id: id})
WHERE EXISTS { (:Meeting {id: id}) }
SET plan:HeldPlan, plan.heldAt = datetime($heldAt)
REMOVE plan:PlannedMeeting
