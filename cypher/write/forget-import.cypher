// Forgets how far an import was and how far its undoing is, so that its file can be imported again.
MATCH (import:Change {id: $changeId})
REMOVE import.leftToUndo
WITH import
MATCH (progress:ImportProgress)
WHERE progress.changeId = import.id
DELETE progress
