// About what.
MATCH (this:Act {id: $id})
MATCH (this)-[:ABOUT]->(node:Issue|Nomination)
RETURN node
ORDER BY node.id
