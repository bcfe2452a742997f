// Who carried a copy of a document.
MATCH (this:Document {id: $id})
MATCH (this)-[:CARRIED_BY]->(node:Organization)
RETURN node
