// One issue by its id.
MATCH (node:Issue {id: $id})
RETURN node
