// One act by its id.
MATCH (node:Act {id: $id})
RETURN node
