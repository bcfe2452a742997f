// Meetings with these words in the title, the place or what was done.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $textQuery, {limit: 1000}) YIELD node
  WHERE node:Meeting
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('act_summaries', $textQuery, {limit: 1000}) YIELD node AS act
  MATCH (act)-[:IN]->(node:Meeting)
  RETURN node
}
WITH node
WHERE node.date IS NOT NULL
RETURN node
ORDER BY node.date, node.id
