// Each side's act about the issue on the latest day before the meeting on which it did something about it, the latest
// first: what it did alone before what it did with others, then the hardest, a request last. What it said to others in a
// talk with them is left out.
WITH {issueId: $issueId, meetingId: $meetingId, date: $date} AS this
MATCH (:Meeting {id: this.meetingId})<-[:PARTY_TO]-(party:Country|Organization)
CALL (this, party) {
  MATCH (latest:Act)-[about:ABOUT]->(:Issue {id: this.issueId})
  USING INDEX SEEK about:ABOUT(toId, key)
  WHERE about.toId = this.issueId AND about.key < this.date AND party.id IN latest.sides
    AND (NOT EXISTS { (latest)-[:IN]->(:Meeting)<-[:PARTY_TO]-()<-[:TOWARD]-(latest) }
      OR EXISTS { (latest)-[:TOWARD]->()-[:PARTY_TO]->(:Meeting {id: this.meetingId}) })
  WITH this, party, toString(latest.date) AS day
  ORDER BY about.toId DESC, about.key DESC
  LIMIT 1
  MATCH (act:Act)-[told:ABOUT]->(:Issue {id: this.issueId})
  USING INDEX SEEK told:ABOUT(toId, key)
  WHERE told.toId = this.issueId AND told.key >= day AND told.key < this.date AND party.id IN act.sides
    AND (NOT EXISTS { (act)-[:IN]->(:Meeting)<-[:PARTY_TO]-()<-[:TOWARD]-(act) }
      OR EXISTS { (act)-[:TOWARD]->()-[:PARTY_TO]->(:Meeting {id: this.meetingId}) })
  RETURN act
  ORDER BY size(act.sides) = 1 DESC,
    coalesce($tones[act.type], $rootTones[left(act.cameoCode, 2)], 1) DESC,
    act.type IN $requestTypes,
    told.key DESC
  LIMIT 1
}
WITH DISTINCT act AS node
RETURN node
ORDER BY node.date DESC, node.id
