// The scalars of a document.
MATCH (this:Document {id: $id})
RETURN this.id AS id,
  this.url AS url,
  this.title AS title,
  toString(this.publishedOn) AS publishedOn,
  this.language AS language,
  coalesce(this.wording, 'VERBATIM') AS wording,
  coalesce(this.complete, true) AS complete,
  this.note AS note,
  coalesce(this.revision, 1) AS revision
