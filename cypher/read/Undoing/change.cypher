// The change that takes another one back.
WITH {changeId: ''} AS this
MATCH (node:Change {id: this.changeId})
RETURN node
