// The countries whose words an account passes on: those of the organs that published it or to which it is attributed.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (document:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
WHERE EXISTS { (document)-[:PUBLISHED_BY]->({id: this.publisherId}) }
MATCH (document)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->(node:Country)
WITH DISTINCT node
RETURN node
ORDER BY node.code
