// One act as known at a moment: the version of then.
CALL () {
  MATCH (node:Act {id: $id})
  WHERE node.recordedAt <= datetime($asOf)
  RETURN node
  UNION ALL
  MATCH (node:RetractedAct {id: $id})
  WHERE node.recordedAt <= datetime($asOf) AND node.retractedAt > datetime($asOf)
  RETURN node
}
RETURN node
