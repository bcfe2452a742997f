// One person by its id.
MATCH (node:Person {id: $id})
RETURN node
