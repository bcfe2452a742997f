// The scalars of an organization.
MATCH (this:Organization {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.name AS name,
  coalesce(this.aliases, []) AS aliases,
  this.wikidataId AS wikidataId,
  coalesce(this.unclassified, false) AS unclassified,
  coalesce(this.sources, []) AS sources
