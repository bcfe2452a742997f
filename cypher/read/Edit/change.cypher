// The change that an edit made.
WITH {changeId: $changeId, thingId: ''} AS this
MATCH (node:Change {id: this.changeId})
RETURN node
