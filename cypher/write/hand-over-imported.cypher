// What is left of what an import made is needed by others: some of it becomes the other import's that needs it, or no
// import's.
CALL () {
  MATCH (kept:Meeting {changeId: $changeId})
  RETURN kept
  UNION
  MATCH (kept:Person {changeId: $changeId})
  RETURN kept
  UNION
  MATCH (kept:Organization {changeId: $changeId})
  RETURN kept
  UNION
  MATCH (kept:Country {changeId: $changeId})
  RETURN kept
}
WITH kept
LIMIT $limit
SET kept.changeId = head(COLLECT {
  MATCH (kept)--(other:Act|Meeting|Document)
  WHERE other.changeId <> $changeId
  RETURN other.changeId
  LIMIT 1
})
RETURN count(*) AS things
