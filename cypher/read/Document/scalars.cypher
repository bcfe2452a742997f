// The scalars of a document.
MATCH (this:Document {id: $id})
RETURN this.id AS id,
  this.url AS url,
  this.title AS title,
  toString(this.publishedOn) AS publishedOn,
  this.language AS language,
  this.wording AS wording,
  coalesce(this.revision, 1) AS revision
