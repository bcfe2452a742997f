// How much of an import its undoing has left. From the first time on the import is partly undone.
MATCH (import:Change {id: $changeId})
SET import.leftToUndo = $left
