// The organizations that took part, by id.
MATCH (this:ProposedMeeting {id: $id})
MATCH (node:Organization)-[:PROPOSED_PARTY]->(this)
RETURN node
ORDER BY node.id
