// Who uses a label.
WITH {name: $name, issueId: $issueId} AS this
MATCH (node:Organization)-[:CALLED {name: this.name}]->(:Issue {id: this.issueId})
RETURN node
ORDER BY node.id
