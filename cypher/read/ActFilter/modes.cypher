// In a meeting that was held in any of these ways.
MATCH (this:Act)
WHERE EXISTS {
  MATCH (this)-[:IN]->(meeting:Meeting)
  WHERE meeting.mode IN $modes
}
RETURN this
