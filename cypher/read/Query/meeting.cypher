// One meeting by its id, held or planned.
MATCH (node:Meeting|PlannedMeeting {id: $id})
RETURN node
