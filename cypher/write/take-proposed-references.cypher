// Proposed references, held until the transaction ends.
UNWIND $ids AS id
MATCH (reference:ProposedReference {id: id})
SET reference.id = id
WITH reference
MATCH (reference)-[cited:PROPOSED_CITATION]->(passage:Passage)
RETURN reference.id AS id,
  reference.status AS status,
  reference.kind AS kind,
  reference.text AS text,
  head([(reference)-[:PROPOSED_OF]->(meeting) | meeting.id]) AS meetingId,
  head([(reference)-[:PROPOSED_TARGET]->(target) | target.id]) AS targetId,
  passage.id AS passageId,
  cited.start AS start,
  cited.end AS end,
  [(reference)-[:PROPOSED_FROM]->(document) | document.id] AS documentIds
