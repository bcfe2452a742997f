// Whose words a document passes on.
MATCH (this:Document {id: $id})
MATCH (this)-[:ATTRIBUTED_TO]->(node:Organization)
RETURN node
ORDER BY node.id
