// In a meeting of any of these levels.
MATCH (this:Act)
WHERE EXISTS {
  MATCH (this)-[:IN]->(meeting:Meeting)
  WHERE meeting.level IN $levels
}
RETURN this
