// What an addition names, in its order.
WITH {changeId: '', thingIds: $thingIds} AS this
UNWIND range(0, size(this.thingIds) - 1) AS place
MATCH (node:Country|Organization|Person|Office|Place|Meeting|PlannedMeeting|Conference|Issue|Nomination|Document {id: this.thingIds[place]})
RETURN node
ORDER BY place
