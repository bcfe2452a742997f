// The scalars of an office.
MATCH (this:Office {id: $id})
RETURN this.id AS id,
  this.title AS title
