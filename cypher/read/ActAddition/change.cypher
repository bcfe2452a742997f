// The change that added an act.
WITH {changeId: $changeId, actId: ''} AS this
MATCH (node:Change {id: this.changeId})
RETURN node
