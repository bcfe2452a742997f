// A change and the ids that it touched. What it undoes is undone from now on, and what that undid is not.
CREATE (change:Change {
  id: $id,
  at: datetime($at),
  by: $by,
  kind: $kind,
  reason: $reason,
  summary: $summary,
  undone: false,
  restsOn: $restsOn,
  record: $record
})
WITH change
CALL (change) {
  UNWIND $touched AS id
  MERGE (thing:ChangedThing {id: id})
  CREATE (change)-[:TOUCHED]->(thing)
}
CALL (change) {
  MATCH (target:Change {id: $undoes})
  CREATE (change)-[:UNDOES]->(target)
  WITH change
  MATCH path = (change)-[:UNDOES*]->(earlier:Change)
  SET earlier.undone = (length(path) % 2 = 1)
}
