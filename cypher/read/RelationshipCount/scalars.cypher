// The scalars of a count of relationships.
WITH {id: $id, type: $type, count: $count} AS this
RETURN this.id AS id,
  this.type AS type,
  this.count AS count
