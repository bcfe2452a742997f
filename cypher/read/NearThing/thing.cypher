// The thing that is near to unknown words.
WITH {thingId: $thingId, reasons: $reasons} AS this
MATCH (node:Person|Organization|Office|Issue|Nomination|Conference {id: this.thingId})
RETURN node
