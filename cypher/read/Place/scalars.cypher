// The scalars of a place.
MATCH (this:Place {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.city AS city,
  this.timeZone AS timeZone,
  coalesce(this.sources, []) AS sources
