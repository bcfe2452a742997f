// One nomination by its id.
MATCH (node:Nomination {id: $id})
RETURN node
