// The organization to which a nomination is put forward.
MATCH (this:Nomination {id: $id})
MATCH (this)-[:SUBMITTED_TO]->(node:Organization)
RETURN node
