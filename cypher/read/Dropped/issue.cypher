// The issue.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId} AS this
MATCH (node:Issue {id: this.issueId})
RETURN node
