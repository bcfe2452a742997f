// The documents of an account, by day.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (node:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
WHERE EXISTS { (node)-[:PUBLISHED_BY]->({id: this.publisherId}) }
RETURN node
ORDER BY node.publishedOn, node.id
