// The change that an addition made.
WITH {changeId: $changeId, thingIds: []} AS this
MATCH (node:Change {id: this.changeId})
RETURN node
