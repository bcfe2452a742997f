// The scalars of an office.
MATCH (this:Office {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.title AS title,
  coalesce(this.aliases, []) AS aliases,
  this.rank AS rank,
  coalesce(this.sources, []) AS sources
