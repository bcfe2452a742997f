// The scalars of words that match nothing known.
MATCH (this:Unresolved {id: $id})
RETURN this.id AS id,
  this.kind AS kind,
  this.text AS text,
  this.why AS why,
  this.name AS name,
  coalesce(this.otherNames, []) AS otherNames,
  this.title AS title,
  this.leftOutBy AS leftOutBy
