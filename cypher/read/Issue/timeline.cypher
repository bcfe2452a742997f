// How many acts there are about an issue, by year and type.
MATCH (this:Issue {id: $id})
MATCH (any:Act)-[:ABOUT]->(this)
WITH DISTINCT this, any.date.year AS year, any.type AS type
WITH {
  year: year,
  type: type,
  count: COUNT { MATCH (act:Act)-[:ABOUT]->(this) WHERE act.date.year = year AND act.type = type }
} AS node
RETURN node
ORDER BY node.year, node.type
