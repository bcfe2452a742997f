// The scalars of a place.
MATCH (this:Place {id: $id})
RETURN this.id AS id,
  this.city AS city,
  this.timeZone AS timeZone
