// The documents of the meeting that are the party's own or pass on its words, by day of publication.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
MATCH (node:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
WHERE EXISTS {
  MATCH (node)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->({id: this.partyId})
}
RETURN node
ORDER BY node.publishedOn, node.id
