// Who calls an issue what, by label.
MATCH (this:Issue {id: $id})
MATCH (organization:Organization)-[called:CALLED]->(this)
WITH called.name AS name, organization
ORDER BY organization.id
WITH name, collect(organization) AS usedBy
WITH {name: name, usedBy: usedBy} AS node
RETURN node
ORDER BY node.name
