// The issue.
WITH {issueId: $issueId, baseId: $baseId} AS this
MATCH (node:Issue {id: this.issueId})
RETURN node
