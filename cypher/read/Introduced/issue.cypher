// The issue.
WITH {issueId: $issueId, headId: $headId} AS this
MATCH (node:Issue {id: this.issueId})
RETURN node
