// Issues with the cues by which a text names them, the nominations they concern, and who calls them what.
UNWIND $rows AS row
MERGE (issue:Issue {id: row.id})
SET issue.name = row.name,
  issue.description = row.description,
  issue.aliases = row.aliases,
  issue.nativeNames = row.nativeNames,
  issue.nativeNameLanguages = row.nativeNameLanguages,
  issue.nativeText = row.nativeText,
  issue.sources = row.sources,
  issue.umbrella = row.umbrella,
  issue.cues = row.cues,
  issue.boundedCues = row.boundedCues,
  issue.weakCues = row.weakCues,
  issue.notCues = row.notCues,
  issue.between = row.between,
  issue.bounds = row.bounds,
  issue.notWith = row.notWith,
  issue.yieldsTo = row.yieldsTo,
  issue.yieldsAt = row.yieldsAt,
  issue.aimsAt = row.aimsAt,
  issue.frame = row.frame,
  issue.matters = row.matters
WITH issue, row
CALL (issue, row) {
  WITH issue, row
  WHERE row.nominationId IS NOT NULL
  MATCH (nomination:Nomination {id: row.nominationId})
  MERGE (issue)-[concern:CONCERNS]->(nomination)
  SET concern.fromId = issue.id, concern.toId = nomination.id, concern.key = issue.id + ' ' + nomination.id
}
CALL (issue, row) {
  UNWIND row.labels AS label
  MATCH (organization:Organization {id: label.usedById})
  MERGE (organization)-[called:CALLED {name: label.name}]->(issue)
  SET called.fromId = organization.id,
    called.toId = issue.id,
    called.key = label.name + ' ' + organization.id + ' ' + issue.id
}
