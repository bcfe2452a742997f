// The scalars of a nomination.
MATCH (this:Nomination {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.name AS name,
  coalesce(this.aliases, []) AS aliases,
  coalesce(this.sources, []) AS sources
