// The first acts about the issue after the meeting by its parties.
//: fixed about.toId
WITH {issueId: $issueId, meetingId: $meetingId, date: $date} AS this
MATCH (node:Act)-[about:ABOUT]->(:Issue {id: this.issueId})
USING INDEX SEEK about:ABOUT(toId, key)
WHERE about.toId = this.issueId AND about.key > this.date + ' ~'
  AND any(side IN node.sides WHERE EXISTS {
    (:Country|Organization {id: side})-[:PARTY_TO]->(:Meeting {id: this.meetingId})
  })
RETURN node
ORDER BY about.toId, about.key
LIMIT 5
