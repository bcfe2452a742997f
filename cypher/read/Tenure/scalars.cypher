// The scalars of a tenure.
MATCH (:Person)-[this:HELD]->(:Office {id: $id})
RETURN toString(this.from) AS from,
  toString(this.to) AS to,
  toString(this.knownFrom) AS knownFrom,
  toString(this.knownTo) AS knownTo,
  this.endUnknown AS endUnknown,
  this.acting AS acting,
  this.sources AS sources
