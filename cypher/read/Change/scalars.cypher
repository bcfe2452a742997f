// The scalars of a change.
MATCH (this:Change {id: $id})
RETURN this.id AS id,
  toString(this.at) AS at,
  this.by AS by,
  this.kind AS kind,
  this.summary AS summary,
  this.reason AS reason,
  this.leftToUndo AS leftToUndo
