// Who published a document.
MATCH (this:Document {id: $id})
MATCH (this)-[:PUBLISHED_BY]->(node:Organization)
RETURN node
