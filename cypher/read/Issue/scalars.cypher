// The scalars of an issue.
MATCH (this:Issue {id: $id})
RETURN this.id AS id,
  this.name AS name,
  this.description AS description,
  coalesce(this.aliases, []) AS aliases
