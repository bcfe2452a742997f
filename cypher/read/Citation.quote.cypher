// The quoted words; Cypher counts UTF-16 code units too.
WITH {passageId: $passageId, start: $start, end: $end} AS this
MATCH (passage:Passage {id: this.passageId})
WITH substring(passage.text, this.start, this.end - this.start) AS node
RETURN node
