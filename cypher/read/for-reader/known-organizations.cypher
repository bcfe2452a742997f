// Every organization, with what it is called: publishers and parties are matched with it.
MATCH (organization:Organization)
WHERE organization.id IS NOT NULL
RETURN organization.id AS id,
  organization.name AS name,
  coalesce(organization.aliases, []) + coalesce(organization.nativeNames, []) AS aliases
ORDER BY organization.id
