// What was done about the issue in the meeting, in the order of the text.
WITH {issueId: $issueId, meetingId: $meetingId, date: $date} AS this
MATCH (node:Act)-[part:IN]->(:Meeting {id: this.meetingId})
WHERE EXISTS { (node)-[:ABOUT]->(:Issue {id: this.issueId}) }
RETURN node
ORDER BY part.key
