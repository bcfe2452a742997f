// Actors of a dataset that are neither countries nor people by its own word. Where it does not say what they are, they
// are marked as unclassified. One that is there already is left as it is.
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
ON CREATE SET organization.name = row.name,
  organization.aliases = [],
  organization.sources = [$source],
  organization.unclassified = CASE WHEN row.unclassified THEN true END,
  organization.changeId = $changeId
