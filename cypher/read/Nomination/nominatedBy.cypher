// The country that put a nomination forward.
MATCH (this:Nomination {id: $id})
MATCH (node:Country)-[:NOMINATED]->(this)
RETURN node
