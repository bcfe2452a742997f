// The scalars of a citation, in UTF-16 code units.
MATCH (:Act {id: $id})-[this:CITED]->(:Passage)
RETURN this.start AS start,
  this.end AS end
