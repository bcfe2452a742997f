// The sides that did something about the issue in both meetings, by id.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId} AS this
MATCH (:Meeting {id: this.baseId})<-[:IN]-(before:Act)-[:ABOUT]->(:Issue {id: this.issueId})
UNWIND before.sides AS sideId
WITH DISTINCT this, sideId
WHERE EXISTS {
  MATCH (:Meeting {id: this.headId})<-[:IN]-(after:Act)-[:ABOUT]->(:Issue {id: this.issueId})
  WHERE sideId IN after.sides
}
WITH {issueId: this.issueId, baseId: this.baseId, headId: this.headId, sideId: sideId} AS node
RETURN node
ORDER BY node.sideId
