// The scalars of a passage but its text, which may be long.
MATCH (this:Passage {id: $id})
RETURN this.id AS id,
  this.number AS number,
  coalesce(this.wording, 'VERBATIM') AS wording,
  coalesce(this.revision, 1) AS revision
