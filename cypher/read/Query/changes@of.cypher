// The changes that touched one thing, or what was merged into it, the latest first.
CALL () {
  RETURN $of AS id
  UNION
  MATCH (thing:Person|Organization|Office|Place|Conference|Issue|Nomination|Meeting {id: $of})
  UNWIND thing.formerIds AS id
  RETURN id
}
MATCH (:ChangedThing {id: id})<-[:TOUCHED]-(node:Change)
WITH DISTINCT node
RETURN node
ORDER BY node.id DESC
