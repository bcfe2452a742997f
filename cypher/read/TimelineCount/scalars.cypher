// The scalars of a count.
WITH {year: $year, type: $type, count: $count} AS this
RETURN this.year AS year,
  this.type AS type,
  this.count AS count
