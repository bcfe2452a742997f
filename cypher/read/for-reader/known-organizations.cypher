// Every organization, with what it is called and whose organ it is: publishers and parties are matched with it.
MATCH (organization:Organization)
WHERE organization.id IS NOT NULL
RETURN organization.id AS id,
  organization.name AS name,
  coalesce(organization.aliases, []) + coalesce(organization.nativeNames, []) AS aliases,
  head([(organization)-[:ORGAN_OF]->(country:Country) | country.code]) AS country
ORDER BY organization.id
