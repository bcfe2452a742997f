// Toward whom.
MATCH (this:ProposedAct {id: $id})
MATCH (this)-[:PROPOSED_TOWARD]->(node:Country|Organization)
RETURN node
ORDER BY node.id
