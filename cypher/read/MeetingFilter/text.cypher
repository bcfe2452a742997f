// These words are in the title, in the place or in the summaries of its acts.
MATCH (this:Meeting)
WHERE EXISTS {
  CALL db.index.fulltext.queryNodes('names', $textQuery, {limit: 1000}) YIELD node
  WHERE node = this
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('act_summaries', $textQuery, {limit: 1000}) YIELD node
  WHERE EXISTS { (node)-[:IN]->(this) }
  RETURN node
}
RETURN this
