// Whose office it is.
MATCH (this:Office {id: $id})
MATCH (this)-[:OFFICE_OF]->(node:Country|Organization)
RETURN node
