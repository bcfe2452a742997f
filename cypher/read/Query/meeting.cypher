// One meeting by its id.
MATCH (node:Meeting {id: $id})
RETURN node
