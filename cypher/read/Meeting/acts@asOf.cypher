// What was done in a meeting, in the order of the text, as known at a moment.
MATCH (this:Meeting {id: $id})
CALL (this) {
  MATCH (node:Act)-[part:IN]->(this)
  WHERE node.recordedAt <= datetime($asOf)
  RETURN node, part
  UNION ALL
  MATCH (node:RetractedAct)-[part:RETRACTED_IN]->(this)
  WHERE node.recordedAt <= datetime($asOf) AND node.retractedAt > datetime($asOf)
  RETURN node, part
}
WITH node, part
RETURN node
ORDER BY part.key
