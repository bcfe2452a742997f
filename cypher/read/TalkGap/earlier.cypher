// The talk before it.
WITH {days: $days, earlierId: $earlierId, laterId: $laterId} AS this
MATCH (node:Meeting {id: this.earlierId})
RETURN node
