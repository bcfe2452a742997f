// The documents of the meeting that are the party's own or pass on its words, by day of publication.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
MATCH (node:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
WHERE EXISTS {
  MATCH (node)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(source:Organization)
  WHERE source.id = this.partyId OR EXISTS { (source)-[:ORGAN_OF]->({id: this.partyId}) }
}
RETURN node
ORDER BY node.publishedOn, node.id
