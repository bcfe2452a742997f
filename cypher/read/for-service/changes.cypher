// The latest changes, of everything, or of one thing, of what was merged into it, and the import that made it.
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
  UNION
  MATCH (made:Act|RetractedAct|Meeting|RetractedMeeting|Person|Organization|Country|Passage {id: $of})
  MATCH (change:Change {id: made.changeId})
  RETURN change
}
RETURN change.id AS id,
  toString(change.at) AS at,
  change.by AS by,
  change.kind AS kind,
  change.summary AS summary,
  change.reason AS reason,
  change.undone AS undone,
  change.leftToUndo AS leftToUndo
ORDER BY id DESC
LIMIT $limit
