// The issue.
WITH {name: $name, issueId: $issueId} AS this
MATCH (node:Issue {id: this.issueId})
RETURN node
