// A meeting dealt with what its acts are about, and with nothing else.
UNWIND $meetingIds AS meetingId
MATCH (meeting:Meeting|RetractedMeeting {id: meetingId})
CALL (meeting) {
  MATCH (meeting)-[discussed:DISCUSSED]->(subject)
  WHERE NOT EXISTS { (meeting)<-[:IN]-(:Act)-[:ABOUT]->(subject) }
  DELETE discussed
}
CALL (meeting) {
  MATCH (meeting)<-[:IN]-(:Act)-[:ABOUT]->(subject)
  WITH DISTINCT meeting, subject
  MERGE (meeting)-[discussed:DISCUSSED]->(subject)
  SET discussed.fromId = meeting.id,
    discussed.toId = subject.id,
    discussed.key = toString(meeting.date) + ' ' + meeting.id + ' ' + subject.id
}
