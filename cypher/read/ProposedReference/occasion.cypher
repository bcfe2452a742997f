// The meeting or conference that it is.
MATCH (this:ProposedReference {id: $id})
MATCH (this)-[:PROPOSED_TARGET]->(node:Meeting|Conference)
RETURN node
