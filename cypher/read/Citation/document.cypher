// The document of the cited passage.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
MATCH (:Passage {id: this.passageId})<-[:HAS_PASSAGE]-(node:Document)
RETURN node
