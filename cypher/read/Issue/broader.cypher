// The issue of which an issue is a part.
MATCH (this:Issue {id: $id})
MATCH (this)-[:PART_OF]->(node:Issue)
RETURN node
