// Every issue with its aliases, each side's words, and those of the nomination that it concerns.
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
OPTIONAL MATCH (issue)-[:CONCERNS]->(nomination:Nomination)
WITH issue, collect(nomination) AS nominations
RETURN issue.id AS id,
  issue.name AS name,
  coalesce(issue.aliases, []) +
    COLLECT { MATCH (issue)<-[label:CALLED]-() RETURN DISTINCT label.name } +
    [nomination IN nominations | nomination.name] +
    reduce(names = [], nomination IN nominations | names + coalesce(nomination.aliases, [])) AS aliases
ORDER BY issue.id
