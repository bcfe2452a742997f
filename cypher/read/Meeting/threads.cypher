// The issues of a meeting, the rarest first, for what was done about each before, in and after it.
MATCH (this:Meeting {id: $id})
MATCH (this)-[:DISCUSSED]->(issue:Issue)
WITH this, issue, COUNT { (issue)<-[:DISCUSSED]-() } AS talks
WITH talks, {issueId: issue.id, meetingId: this.id, date: toString(this.date)} AS node
RETURN node
ORDER BY talks, node.issueId
