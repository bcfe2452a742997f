// What the publisher of an account calls the issues of the meeting.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (:Organization {id: this.publisherId})-[called:CALLED]->(issue:Issue)<-[:DISCUSSED]-(:Meeting {id: this.meetingId})
WITH {name: called.name, issueId: issue.id} AS node
RETURN node
ORDER BY node.name, node.issueId
