// Every issue with its aliases, each side's words, those of the nomination that it concerns, and the cues by which a text
// names it.
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
OPTIONAL MATCH (issue)-[:CONCERNS]->(nomination:Nomination)
WITH issue, collect(nomination) AS nominations
RETURN issue.id AS id,
  issue.name AS name,
  coalesce(issue.aliases, []) +
    coalesce(issue.nativeNames, []) +
    COLLECT { MATCH (issue)<-[label:CALLED]-() RETURN DISTINCT label.name } +
    [nomination IN nominations | nomination.name] +
    reduce(
      names = [],
      nomination IN nominations |
        names + coalesce(nomination.aliases, []) + coalesce(nomination.nativeNames, [])
    ) AS aliases,
  issue {
    .cues,
    .boundedCues,
    .weakCues,
    .notCues,
    .between,
    .bounds,
    .notWith,
    .yieldsTo,
    .yieldsAt,
    .aimsAt,
    .frame,
    .matters
  } AS cues
ORDER BY issue.id
