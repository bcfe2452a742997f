// Planned talks by day.
MATCH (node:PlannedMeeting)
WHERE node.date IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.date, node.id
