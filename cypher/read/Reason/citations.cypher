// Where a reason is written: the passage that says that a talk followed the other, and those of the acts, at most 20.
WITH {kind: $kind, explanation: $explanation, issueIds: [], actIds: [], meetingIds: []} AS this
CALL (this) {
  WITH this
  WHERE this.kind = 'FOLLOWED_UP'
  UNWIND this.meetingIds AS laterId
  UNWIND this.meetingIds AS earlierId
  MATCH (:Meeting {id: laterId})-[followed:FOLLOWED_UP]->(:Meeting {id: earlierId})
  RETURN '' AS key, {passageId: followed.passageId, start: followed.start, end: followed.end, locator: NULL} AS node
  UNION
  UNWIND this.actIds AS actId
  MATCH (:Act {id: actId})-[cited:CITED]->(:Passage)
  RETURN cited.key AS key, {passageId: cited.toId, start: cited.start, end: cited.end, locator: cited.locator} AS node
  UNION
  UNWIND this.issueIds AS issueId
  UNWIND this.meetingIds AS meetingId
  MATCH (:Meeting {id: meetingId})<-[:IN]-(act:Act)-[:ABOUT]->(:Issue {id: issueId})
  MATCH (act)-[cited:CITED]->(:Passage)
  RETURN cited.key AS key, {passageId: cited.toId, start: cited.start, end: cited.end, locator: cited.locator} AS node
}
WITH DISTINCT key, node
RETURN node
ORDER BY key
LIMIT 20
