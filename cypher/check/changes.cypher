// A change is undone if and only if there is an undo of it that was not undone itself. Every change has a record, except
// those of the seed, of imports of events and of their undo. Nothing has the id of an import that is undone.
MATCH (change:Change)
WHERE change.undone <> EXISTS { (change)<-[:UNDOES]-(:Change {undone: false}) }
RETURN change.id AS subject, 'whether it is undone does not agree with what undid it' AS finding
UNION ALL
MATCH (change:Change)
WHERE change.record IS NULL AND NOT change.kind IN ['SEEDED', 'IMPORTED']
  AND NOT EXISTS { (change)-[:UNDOES]->(:Change {kind: 'IMPORTED'}) }
RETURN change.id AS subject, 'it has no record' AS finding
UNION ALL
MATCH (thing:ChangedThing)
WHERE NOT EXISTS { (thing)<-[:TOUCHED]-(:Change) }
RETURN thing.id AS subject, 'no change touched it, and it has a history' AS finding
UNION ALL
MATCH (import:Change)
WHERE import.undone OR import.kind <> 'IMPORTED'
MATCH (made:Act|Meeting|Person|Organization {changeId: import.id})
RETURN made.id AS subject, 'its import ' + import.id + ' is undone, or no import' AS finding
UNION ALL
MATCH (made:Document|Passage)
WHERE made.changeId IS NOT NULL AND NOT EXISTS { (:Change {id: made.changeId, kind: 'IMPORTED', undone: false}) }
RETURN made.id AS subject, 'no import that stands has the id ' + made.changeId AS finding
