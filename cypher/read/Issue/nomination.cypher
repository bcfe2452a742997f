// The nomination that an issue concerns.
MATCH (this:Issue {id: $id})
MATCH (this)-[:CONCERNS]->(node:Nomination)
RETURN node
