// Planned talks that were held, since the graph has the meetings: their plans stay as what was known on an earlier day. The
// former ids of a plan are those of its meeting.
UNWIND $ids AS id
MATCH (plan:PlannedMeeting {id: id})
MATCH (meeting:Meeting {id: id})
SET plan:HeldPlan, plan.heldAt = datetime($heldAt), meeting.formerIds = coalesce(meeting.formerIds, plan.formerIds)
REMOVE plan:PlannedMeeting
