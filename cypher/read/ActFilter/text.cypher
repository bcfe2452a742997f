// These words are in its summary.
MATCH (this:Act)
WHERE EXISTS {
  CALL db.index.fulltext.queryNodes('act_summaries', $textQuery, {limit: 1000}) YIELD node
  WHERE node = this
  RETURN node
}
RETURN this
