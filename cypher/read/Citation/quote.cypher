// The quoted words; Cypher counts UTF-16 code units too. An event of a dataset is cited without words.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
MATCH (passage:Passage {id: this.passageId})
WHERE this.start IS NOT NULL
WITH substring(passage.text, this.start, this.end - this.start) AS node
RETURN node
