// Beside which meeting or conference a meeting was held.
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.meetingId})
MATCH (occasion:Meeting|Conference {id: row.occasionId})
MERGE (meeting)-[margin:ON_MARGINS_OF]->(occasion)
SET margin.fromId = meeting.id,
  margin.toId = occasion.id,
  margin.key = toString(meeting.date) + ' ' + meeting.id + ' ' + occasion.id
