// The scalars of words that match nothing known.
MATCH (:Document {id: $id})-[:LEFT_OPEN]->(this:Unresolved)
RETURN this.kind AS kind,
  this.text AS text,
  this.why AS why
