// In which meeting.
MATCH (this:Act {id: $id})
MATCH (this)-[:IN|RETRACTED_IN]->(node:Meeting|RetractedMeeting)
RETURN node
