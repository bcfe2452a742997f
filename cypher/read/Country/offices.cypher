// The offices of a country, by title.
MATCH (this:Country {id: $id})
MATCH (node:Office)-[:OFFICE_OF]->(this)
RETURN node
ORDER BY node.title, node.id
