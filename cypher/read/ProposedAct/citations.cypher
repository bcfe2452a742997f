// The passage that tells of it.
MATCH (this:ProposedAct {id: $id})
MATCH (this)-[cited:PROPOSED_CITATION]->(passage:Passage)
WITH {passageId: passage.id, start: cited.start, end: cited.end, locator: NULL} AS node
RETURN node
ORDER BY node.passageId, node.start
