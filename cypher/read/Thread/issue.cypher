// The issue.
WITH {issueId: $issueId, meetingId: $meetingId, date: $date} AS this
MATCH (node:Issue {id: this.issueId})
RETURN node
