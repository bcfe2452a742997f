// The issues of the second meeting only, by name.
WITH {baseId: $baseId, headId: $headId} AS this
MATCH (:Meeting {id: this.headId})-[:DISCUSSED]->(issue:Issue)
WHERE NOT EXISTS { (issue)<-[:DISCUSSED]-(:Meeting {id: this.baseId}) }
WITH issue, {issueId: issue.id, baseId: this.baseId, headId: this.headId} AS node
RETURN node
ORDER BY issue.name, issue.id
