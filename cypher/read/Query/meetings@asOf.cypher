// Meetings by day, as known at a moment.
CALL () {
  MATCH (node:Meeting)
  WHERE node.date IS NOT NULL AND node.id IS NOT NULL AND node.recordedAt <= datetime($asOf)
  RETURN node
  UNION ALL
  MATCH (node:RetractedMeeting)
  WHERE node.date IS NOT NULL AND node.id IS NOT NULL
    AND node.recordedAt <= datetime($asOf) AND node.retractedAt > datetime($asOf)
  RETURN node
}
WITH node
RETURN node
ORDER BY node.date, node.id
