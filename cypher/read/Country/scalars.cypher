// The scalars of a country.
MATCH (this:Country {id: $id})
RETURN this.id AS id,
  this.code AS code,
  this.name AS name,
  this.nativeNames[0] AS nativeName,
  coalesce(this.aliases, []) AS aliases,
  this.capital AS capital,
  this.timeZone AS timeZone,
  this.wikidataId AS wikidataId
