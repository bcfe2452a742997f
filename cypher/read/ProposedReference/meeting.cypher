// The talk that it is.
MATCH (this:ProposedReference {id: $id})
MATCH (this)-[:PROPOSED_TARGET]->(node:Meeting)
RETURN node
