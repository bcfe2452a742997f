// The issues behind a reason, the rarest first.
WITH {kind: $kind, explanation: $explanation, issueIds: [], actIds: [], meetingIds: []} AS this
UNWIND range(0, size(this.issueIds) - 1) AS place
MATCH (node:Issue {id: this.issueIds[place]})
RETURN node
ORDER BY place
