// One organization by its id.
MATCH (node:Organization {id: $id})
RETURN node
