// The scalars of a person.
MATCH (this:Person {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.name AS name,
  this.nativeNames[0] AS nativeName,
  coalesce(this.aliases, []) AS variants,
  this.wikidataId AS wikidataId,
  coalesce(this.sources, []) AS sources
