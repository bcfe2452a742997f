// What a person typed, in names, aliases, native scripts, titles and places; best first. A kind that people look for
// more often weighs more, so that a minister comes before the documents that name the minister. What is
// called exactly so comes first.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $textQuery, {limit: 300}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('native_names', $nativeQuery, {limit: 300}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('planned_talks', $textQuery, {limit: 300}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS textScore
WHERE size($wantedTypes) = 0 OR any(label IN labels(node) WHERE replace(toUpper(label), 'PLANNED', '') IN $wantedTypes)
WITH node, textScore * CASE
  WHEN node:Person OR node:Country OR node:Nomination THEN 2.0
  WHEN node:Issue OR node:Organization THEN 1.5
  WHEN node:Meeting OR node:PlannedMeeting THEN 1.2
  ELSE 1.0
END * CASE
  WHEN any(
    name IN [node.name] + coalesce(node.aliases, []) + coalesce(node.nativeNames, [])
    WHERE toLower(name) = $exactName
  ) THEN 4.0
  ELSE 1.0
END AS score
RETURN node, score
ORDER BY score DESC, node.id
