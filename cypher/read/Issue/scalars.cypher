// The scalars of an issue.
MATCH (this:Issue {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.name AS name,
  this.description AS description,
  coalesce(this.aliases, []) AS aliases,
  coalesce(this.cues, []) AS cues,
  coalesce(this.sources, []) AS sources
