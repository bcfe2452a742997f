// In which meeting.
MATCH (this:Act {id: $id})
MATCH (this)-[:IN]->(node:Meeting)
RETURN node
