// Of which meetings documents tell.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
MATCH (meeting:Meeting {id: row.meetingId})
MERGE (document)-[report:REPORTS_ON]->(meeting)
SET report.fromId = document.id,
  report.toId = meeting.id,
  report.key = toString(document.publishedOn) + ' ' + document.id + ' ' + meeting.id
