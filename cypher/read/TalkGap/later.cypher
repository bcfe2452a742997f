// The talk after it.
WITH {days: $days, earlierId: $earlierId, laterId: $laterId} AS this
MATCH (node:Meeting {id: this.laterId})
RETURN node
