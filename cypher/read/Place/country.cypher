// The country in which a place lies.
MATCH (this:Place {id: $id})
MATCH (this)-[:LOCATED_IN]->(node:Country)
RETURN node
