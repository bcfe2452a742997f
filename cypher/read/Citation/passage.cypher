// The cited passage.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
MATCH (node:Passage {id: this.passageId})
RETURN node
