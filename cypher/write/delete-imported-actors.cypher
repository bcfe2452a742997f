// Deletes some of the actors that an import made, as far as nothing is connected with them and no other change touched
// them.
CALL () {
  MATCH (made:Person {changeId: $changeId})
  RETURN made
  UNION
  MATCH (made:Organization {changeId: $changeId})
  RETURN made
  UNION
  MATCH (made:Country {changeId: $changeId})
  RETURN made
}
WITH made
WHERE NOT EXISTS { (made)--() }
  AND NOT EXISTS {
    MATCH (:ChangedThing {id: made.id})<-[:TOUCHED]-(change:Change {undone: false})
    WHERE change.kind <> 'UNDONE'
  }
WITH made
LIMIT $limit
DELETE made
RETURN count(*) AS things
