// The scalars of a conference.
MATCH (this:Conference {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.title AS title,
  coalesce(this.aliases, []) AS aliases,
  toString(this.startsOn) AS startsOn,
  toString(this.endsOn) AS endsOn,
  coalesce(this.sources, []) AS sources
