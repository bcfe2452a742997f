// The earlier act that it repeats.
MATCH (this:Act {id: $id})
MATCH (this)-[:REPEATED]->(node:Act)
RETURN node
