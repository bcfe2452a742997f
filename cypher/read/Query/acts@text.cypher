// Acts with these words in the summary.
CALL db.index.fulltext.queryNodes('act_summaries', $textQuery, {limit: 1000}) YIELD node
WHERE node:Act AND node.date IS NOT NULL
RETURN node
ORDER BY node.date, node.id
