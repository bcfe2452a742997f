// Whether the words are the publisher's own. What no document tells so is not.
WITH {passageId: $passageId, start: $start, end: $end} AS this
WITH
  EXISTS {
    MATCH (:Passage {id: this.passageId})<-[:HAS_PASSAGE]-(document:Document)
    WHERE coalesce(document.wording, 'VERBATIM') = 'VERBATIM'
  } AS node
RETURN node
