// The act that was withdrawn.
MATCH (node:RetractedAct {id: $actId})
RETURN node
ORDER BY node.retractedAt DESC
LIMIT 1
