// Who tells of a meeting: each publisher once.
MATCH (this:Meeting {id: $id})
MATCH (this)<-[:REPORTS_ON]-(:Document)-[:PUBLISHED_BY]->(publisher:Organization)
WITH DISTINCT this, publisher
WITH {meetingId: this.id, publisherId: publisher.id} AS node
RETURN node
ORDER BY node.publisherId
