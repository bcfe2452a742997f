// The act that was added, or reported once more.
WITH {changeId: '', actId: $actId} AS this
MATCH (node:Act {id: this.actId})
RETURN node
