// The offices of an organization, by title.
MATCH (this:Organization {id: $id})
MATCH (node:Office)-[:OFFICE_OF]->(this)
RETURN node
ORDER BY node.title, node.id
