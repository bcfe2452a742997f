// The scalars of a reference to another talk.
MATCH (this:ProposedReference {id: $id})
RETURN this.id AS id,
  this.status AS status,
  this.kind AS kind,
  this.text AS text,
  toString(this.date) AS date,
  this.confidence AS confidence,
  this.because AS because
