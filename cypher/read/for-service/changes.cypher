// The latest changes, of everything, or of one thing and of what was merged into it.
CALL () {
  MATCH (change:Change)
  WHERE $of IS NULL AND change.id IS NOT NULL
  RETURN change
  ORDER BY change.id DESC
  LIMIT $limit
  UNION
  CALL () {
    RETURN $of AS id
    UNION
    MATCH (thing:Person|Organization|Office|Place|Conference|Issue|Nomination|Meeting {id: $of})
    UNWIND thing.formerIds AS id
    RETURN id
  }
  MATCH (:ChangedThing {id: id})<-[:TOUCHED]-(change:Change)
  WITH DISTINCT change
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
