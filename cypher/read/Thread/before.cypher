// Each side's latest act about the issue before the meeting, the latest first.
WITH {issueId: $issueId, meetingId: $meetingId, date: $date} AS this
MATCH (:Meeting {id: this.meetingId})<-[:PARTY_TO]-(party:Country|Organization)
CALL (this, party) {
  MATCH (act:Act)-[about:ABOUT]->(:Issue {id: this.issueId})
  USING INDEX SEEK about:ABOUT(toId, key)
  WHERE about.toId = this.issueId AND about.key < this.date AND party.id IN act.sides
  RETURN act
  ORDER BY about.toId DESC, about.key DESC
  LIMIT 1
}
WITH DISTINCT act AS node
RETURN node
ORDER BY node.date DESC, node.id
