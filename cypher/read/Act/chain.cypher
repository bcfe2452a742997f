// What an act repeats, and what that repeats, back to the first.
MATCH (this:Act {id: $id})
MATCH path = (this)-[:REPEATED*1..50]->(node:Act)
RETURN node
ORDER BY length(path)
