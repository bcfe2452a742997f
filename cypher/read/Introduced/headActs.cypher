// What was done about the issue in the second meeting, in the order of the text.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId} AS this
MATCH (node:Act)-[part:IN]->(:Meeting {id: this.headId})
WHERE EXISTS { (node)-[:ABOUT]->(:Issue {id: this.issueId}) }
RETURN node
ORDER BY part.key
