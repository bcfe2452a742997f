// The countries that took part, by code.
MATCH (this:ProposedMeeting {id: $id})
MATCH (node:Country)-[:PROPOSED_PARTY]->(this)
RETURN node
ORDER BY node.code
