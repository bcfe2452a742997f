// Whether the words are the publisher's own.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
MATCH (passage:Passage {id: this.passageId})
WITH coalesce(passage.wording, 'VERBATIM') = 'VERBATIM' AS node
RETURN node
