// A change is undone if and only if there is an undo of it that was not undone itself. Every change has a record, except
// those of the seed and of imports.
MATCH (change:Change)
WHERE change.undone <> EXISTS { (change)<-[:UNDOES]-(:Change {undone: false}) }
RETURN change.id AS subject, 'whether it is undone does not agree with what undid it' AS finding
UNION ALL
MATCH (change:Change)
WHERE change.record IS NULL AND NOT change.kind IN ['SEEDED', 'IMPORTED']
RETURN change.id AS subject, 'it has no record' AS finding
UNION ALL
MATCH (thing:ChangedThing)
WHERE NOT EXISTS { (thing)<-[:TOUCHED]-(:Change) }
RETURN thing.id AS subject, 'no change touched it, and it has a history' AS finding
