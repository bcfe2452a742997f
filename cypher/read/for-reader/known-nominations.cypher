// The nominations that no issue concerns: the others are found by their issue.
MATCH (nomination:Nomination)
WHERE nomination.id IS NOT NULL AND NOT EXISTS { (nomination)<-[:CONCERNS]-(:Issue) }
RETURN nomination.id AS id,
  nomination.name AS name,
  coalesce(nomination.aliases, []) + coalesce(nomination.nativeNames, []) AS aliases
ORDER BY nomination.id
