// Several things by their ids, in the order asked; null for an unknown id.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:Country|Organization|Person|Office|Place|Meeting|PlannedMeeting|Conference|Issue|Nomination|Act|Document|Passage {id: $ids[place]})
RETURN node
ORDER BY place
