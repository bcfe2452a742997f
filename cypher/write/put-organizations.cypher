// Organizations, and the countries whose organs they are.
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization.name = row.name,
  organization.aliases = row.aliases,
  organization.nativeNames = row.nativeNames,
  organization.nativeNameLanguages = row.nativeNameLanguages,
  organization.nativeText = row.nativeText,
  organization.wikidataId = row.wikidataId,
  organization.sources = row.sources
WITH organization, row
WHERE row.countryId IS NOT NULL
MATCH (country:Country {id: row.countryId})
MERGE (organization)-[organ:ORGAN_OF]->(country)
SET organ.fromId = organization.id, organ.toId = country.id, organ.key = organization.id + ' ' + country.id
