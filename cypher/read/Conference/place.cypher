// Where a conference was held.
MATCH (this:Conference {id: $id})
MATCH (this)-[:HELD_IN]->(node:Place)
RETURN node
