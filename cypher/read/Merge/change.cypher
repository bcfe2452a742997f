// The change that a merge made.
WITH {changeId: $changeId, keptId: ''} AS this
MATCH (node:Change {id: this.changeId})
RETURN node
