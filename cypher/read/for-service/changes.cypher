// The latest changes, of everything or of one thing.
CALL () {
  MATCH (change:Change)
  WHERE $of IS NULL AND change.id IS NOT NULL
  RETURN change
  ORDER BY change.id DESC
  LIMIT $limit
  UNION
  MATCH (:ChangedThing {id: $of})<-[:TOUCHED]-(change:Change)
  RETURN change
  ORDER BY change.id DESC
  LIMIT $limit
}
RETURN change.id AS id,
  toString(change.at) AS at,
  change.by AS by,
  change.kind AS kind,
  change.summary AS summary,
  change.reason AS reason,
  change.undone AS undone
ORDER BY id DESC
