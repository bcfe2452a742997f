// The change that a change takes back.
MATCH (this:Change {id: $id})
MATCH (this)-[:UNDOES]->(node:Change)
RETURN node
