// Anything that has an id.
MATCH (node:Country|Organization|Person|Office|Place|Meeting|PlannedMeeting|Conference|Issue|Nomination|Act|Document|Passage {id: $id})
RETURN node
