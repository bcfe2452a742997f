// The country whose organ an organization is.
MATCH (this:Organization {id: $id})
MATCH (this)-[:ORGAN_OF]->(node:Country)
RETURN node
