// What was done in a meeting, in the order of the text.
MATCH (this:Meeting {id: $id})
MATCH (node:Act)-[part:IN]->(this)
RETURN node
ORDER BY part.key
