// One conference by its id.
MATCH (node:Conference {id: $id})
RETURN node
