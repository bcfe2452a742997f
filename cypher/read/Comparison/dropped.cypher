// The issues of the first meeting only, by name.
WITH {baseId: $baseId, headId: $headId} AS this
MATCH (:Meeting {id: this.baseId})-[:DISCUSSED]->(issue:Issue)
WHERE NOT EXISTS { (issue)<-[:DISCUSSED]-(:Meeting {id: this.headId}) }
WITH issue, {issueId: issue.id, baseId: this.baseId, headId: this.headId} AS node
RETURN node
ORDER BY issue.name, issue.id
