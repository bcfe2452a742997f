// About what.
MATCH (this:Act {id: $id})
MATCH (this)-[:ABOUT|RETRACTED_ABOUT]->(node:Issue|Nomination)
RETURN node
ORDER BY node.id
