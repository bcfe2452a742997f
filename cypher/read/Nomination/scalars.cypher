// The scalars of a nomination.
MATCH (this:Nomination {id: $id})
RETURN this.id AS id,
  this.name AS name,
  coalesce(this.aliases, []) AS aliases
