// Nominations: who put them forward, to whom, and their milestones.
UNWIND $rows AS row
MERGE (nomination:Nomination {id: row.id})
SET nomination.name = row.name,
  nomination.aliases = row.aliases,
  nomination.nativeNames = row.nativeNames,
  nomination.nativeNameLanguages = row.nativeNameLanguages,
  nomination.nativeText = row.nativeText,
  nomination.siteName = row.siteName,
  nomination.sources = row.sources
WITH nomination, row
MATCH (country:Country {id: row.countryId})
MATCH (organization:Organization {id: row.organizationId})
MERGE (country)-[nominated:NOMINATED]->(nomination)
SET nominated.fromId = country.id, nominated.toId = nomination.id, nominated.key = nomination.id + ' ' + country.id
MERGE (nomination)-[submitted:SUBMITTED_TO]->(organization)
SET submitted.fromId = nomination.id,
  submitted.toId = organization.id,
  submitted.key = nomination.id + ' ' + organization.id
WITH nomination, row
UNWIND row.milestones AS step
MERGE (milestone:Milestone {id: step.id})
SET milestone.date = step.date,
  milestone.label = step.label,
  milestone.sources = step.sources
MERGE (nomination)-[:REACHED]->(milestone)
