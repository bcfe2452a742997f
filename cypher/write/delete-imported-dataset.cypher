// Deletes the days of its dataset that an import made and nothing cites any more, and the dataset if it has no day. What
// another import still needs is that one's from now on.
MATCH (:Change {id: $changeId})-[:TOUCHED]->(thing:ChangedThing)
MATCH (document:Document {id: thing.id})
CALL (document) {
  MATCH (document)-[:HAS_PASSAGE]->(day:Passage {changeId: $changeId})
  WHERE COUNT { (day)--() } = 1
  DETACH DELETE day
}
CALL (document) {
  MATCH (document)-[:HAS_PASSAGE]->(day:Passage {changeId: $changeId})
  SET day.changeId = head(COLLECT {
    MATCH (day)<-[:CITED]-(act:Act)
    WHERE act.changeId <> $changeId
    RETURN act.changeId
    LIMIT 1
  })
}
CALL (document) {
  WITH document
  WHERE document.changeId = $changeId AND EXISTS { (document)-[:HAS_PASSAGE]->() }
  SET document.changeId = head(COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(day:Passage)
    WHERE day.changeId <> $changeId
    RETURN day.changeId
    LIMIT 1
  })
}
CALL (document) {
  WITH document
  WHERE document.changeId = $changeId AND NOT EXISTS { (document)-[:HAS_PASSAGE]->() }
  DETACH DELETE document
}
