// Between whom an issue is.
MATCH (this:Issue {id: $id})
UNWIND coalesce(this.between, []) AS party
MATCH (node:Country|Organization {id: CASE WHEN party CONTAINS ':' THEN party ELSE 'country:' + party END})
RETURN node
ORDER BY node.id
