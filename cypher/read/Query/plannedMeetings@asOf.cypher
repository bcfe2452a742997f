// Planned talks by day, as known at a moment.
CALL () {
  MATCH (node:PlannedMeeting)
  WHERE node.date IS NOT NULL AND node.id IS NOT NULL AND node.recordedAt <= datetime($asOf)
  RETURN node
  UNION ALL
  MATCH (node:HeldPlan)
  WHERE node.date IS NOT NULL AND node.id IS NOT NULL
    AND node.recordedAt <= datetime($asOf) AND node.heldAt > datetime($asOf)
  RETURN node
}
WITH node
RETURN node
ORDER BY node.date, node.id
