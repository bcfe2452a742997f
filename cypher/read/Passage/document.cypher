// The document of a passage.
MATCH (this:Passage {id: $id})
MATCH (node:Document)-[:HAS_PASSAGE]->(this)
RETURN node
