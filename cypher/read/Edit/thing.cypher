// The thing that was edited.
WITH {changeId: '', thingId: $thingId} AS this
MATCH (node:Country|Organization|Person|Office|Place|Meeting|PlannedMeeting|Conference|Issue|Nomination|Document {id: this.thingId})
RETURN node
