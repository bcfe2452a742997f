// Who did it.
MATCH (this:ProposedAct {id: $id})
MATCH (node:Person|Country|Organization)-[performance:PROPOSED_ACTOR]->(this)
RETURN node
ORDER BY performance.countryCode, node.id
