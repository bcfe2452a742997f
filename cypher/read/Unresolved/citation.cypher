// Where the words stand.
MATCH (:Document {id: $id})-[:LEFT_OPEN]->(this:Unresolved)
MATCH (this)-[cited:PROPOSED_CITATION]->(passage:Passage)
WITH {passageId: passage.id, start: cited.start, end: cited.end} AS node
RETURN node
