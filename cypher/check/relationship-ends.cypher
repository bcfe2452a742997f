// Every relationship connects what its type may connect, and has the keys by which pages are read.
// $rules says for each type which kinds it may start from and lead to.
UNWIND $rules AS rule
MATCH (from)-[relationship:$(rule.type)]->(to)
WITH from, to, relationship, rule, [
  CASE WHEN none(label IN labels(from) WHERE label IN rule.from) THEN 'starts from a ' + head(labels(from)) END,
  CASE WHEN none(label IN labels(to) WHERE label IN rule.to) THEN 'leads to a ' + head(labels(to)) END,
  CASE WHEN relationship.key IS NULL THEN 'has no key' END,
  CASE WHEN relationship.fromId <> from.id OR relationship.fromId IS NULL THEN 'has a wrong fromId' END,
  CASE WHEN relationship.toId <> to.id OR relationship.toId IS NULL THEN 'has a wrong toId' END
] AS findings
UNWIND [finding IN findings WHERE finding IS NOT NULL] AS finding
RETURN coalesce(from.id, elementId(from)) AS subject, rule.type + ' ' + finding AS finding
ORDER BY subject, finding
