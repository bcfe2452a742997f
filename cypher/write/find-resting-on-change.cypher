// The later changes that stand and rest on a change: documents that were read again with what it told.
MATCH (change:Change)
WHERE change.id > $changeId AND NOT change.undone AND $changeId IN coalesce(change.restsOn, [])
RETURN change.id AS id, change.summary AS summary
ORDER BY id DESC
