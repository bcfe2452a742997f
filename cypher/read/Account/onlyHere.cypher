// The acts of the meeting that no other publisher reports, in the order of the text.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (node:Act)-[part:IN]->(:Meeting {id: this.meetingId})
WHERE EXISTS {
  (node)-[:CITED]->(:Passage)<-[:HAS_PASSAGE]-(:Document)-[:PUBLISHED_BY]->(:Organization {id: this.publisherId})
}
  AND NOT EXISTS {
    MATCH (node)-[:CITED]->(:Passage)<-[:HAS_PASSAGE]-(:Document)-[:PUBLISHED_BY]->(other:Organization)
    WHERE other.id <> this.publisherId
  }
RETURN node
ORDER BY part.key
