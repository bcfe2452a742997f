// A change is undone if and only if an undoing that stands takes it back. Every change has a record, but for those of the
// seed and of imports.
MATCH (change:Change)
WHERE change.undone <> EXISTS { (change)<-[:UNDOES]-(:Change {undone: false}) }
RETURN change.id AS subject, 'whether it is undone does not agree with its undoings' AS finding
UNION ALL
MATCH (change:Change)
WHERE change.record IS NULL AND NOT change.kind IN ['SEEDED', 'IMPORTED']
RETURN change.id AS subject, 'it has no record' AS finding
UNION ALL
MATCH (thing:ChangedThing)
WHERE NOT EXISTS { (thing)<-[:TOUCHED]-(:Change) }
RETURN thing.id AS subject, 'no change touched it, and it has a history' AS finding
