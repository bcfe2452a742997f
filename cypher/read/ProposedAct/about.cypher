// About what.
MATCH (this:ProposedAct {id: $id})
MATCH (this)-[:PROPOSED_ABOUT]->(node:Issue|Nomination)
RETURN node
ORDER BY node.id
