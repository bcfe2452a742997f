// What an issue is called, each label once.
MATCH (this:Issue {id: $id})
MATCH (:Organization)-[called:CALLED]->(this)
WITH DISTINCT called.name AS name, called.toId AS issueId
WITH {name: name, issueId: issueId} AS node
RETURN node
ORDER BY node.name
