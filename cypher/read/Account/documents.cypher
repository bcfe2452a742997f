// The documents of an account, by day.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (:Organization {id: this.publisherId})<-[:PUBLISHED_BY]-(node:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
RETURN node
ORDER BY node.publishedOn, node.id
