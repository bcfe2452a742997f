// The earlier talks that the document says it followed.
MATCH (this:ProposedMeeting {id: $id})
MATCH (this)<-[:PROPOSED_OF]-(:ProposedReference {kind: 'FOLLOWED_UP'})-[:PROPOSED_TARGET]->(node:Meeting)
WITH DISTINCT node
RETURN node
ORDER BY node.date, node.id
