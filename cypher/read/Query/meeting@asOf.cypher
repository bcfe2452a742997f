// One meeting as known at a moment.
CALL () {
  MATCH (node:Meeting|PlannedMeeting {id: $id})
  WHERE node.recordedAt <= datetime($asOf)
  RETURN node
  UNION ALL
  MATCH (node:RetractedMeeting {id: $id})
  WHERE node.recordedAt <= datetime($asOf) AND node.retractedAt > datetime($asOf)
  RETURN node
  UNION ALL
  MATCH (node:HeldPlan {id: $id})
  WHERE node.recordedAt <= datetime($asOf) AND node.heldAt > datetime($asOf)
  RETURN node
}
RETURN node
