// The acts of the meeting that an account reports, in the order of the text.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (node:Act)-[part:IN]->(:Meeting {id: this.meetingId})
WHERE EXISTS {
  (node)-[:CITED]->(:Passage)<-[:HAS_PASSAGE]-(:Document)-[:PUBLISHED_BY]->(:Organization {id: this.publisherId})
}
RETURN node
ORDER BY part.key
