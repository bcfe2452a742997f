// The changes that touched one thing, or what was merged into it, and the import that made it, the latest first.
CALL () {
  CALL () {
    RETURN $of AS id
    UNION
    MATCH (thing:Person|Organization|Office|Place|Conference|Issue|Nomination|Meeting {id: $of})
    UNWIND thing.formerIds AS id
    RETURN id
  }
  MATCH (:ChangedThing {id: id})<-[:TOUCHED]-(node:Change)
  RETURN node
  UNION
  MATCH (made:Act|RetractedAct|Meeting|RetractedMeeting|Person|Organization|Country|Passage {id: $of})
  MATCH (node:Change {id: made.changeId})
  RETURN node
}
WITH DISTINCT node
RETURN node
ORDER BY node.id DESC
