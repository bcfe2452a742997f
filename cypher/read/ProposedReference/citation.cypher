// The passage that names it.
MATCH (this:ProposedReference {id: $id})
MATCH (this)-[cited:PROPOSED_CITATION]->(passage:Passage)
WITH {passageId: passage.id, start: cited.start, end: cited.end, locator: NULL} AS node
RETURN node
