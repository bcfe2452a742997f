// What an import made, in one sentence.
MATCH (import:Change {id: $changeId})
SET import.summary = $summary
