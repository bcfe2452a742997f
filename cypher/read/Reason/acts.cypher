// The acts behind a reason: those that are named, and those of both talks about the issues behind it, at most 20.
WITH {kind: $kind, explanation: $explanation, issueIds: [], actIds: [], meetingIds: []} AS this
CALL (this) {
  UNWIND this.actIds AS actId
  MATCH (node:Act {id: actId})
  RETURN node
  UNION
  UNWIND this.issueIds AS issueId
  UNWIND this.meetingIds AS meetingId
  MATCH (:Meeting {id: meetingId})<-[:IN]-(node:Act)-[:ABOUT]->(:Issue {id: issueId})
  RETURN node
}
WITH node
RETURN node
ORDER BY node.date DESC, node.id
LIMIT 20
