// The changes after a change that touched one of these ids and are not undone, in their order.
UNWIND $ids AS id
MATCH (:ChangedThing {id: id})<-[:TOUCHED]-(change:Change)
WHERE change.id > $after AND NOT change.undone
RETURN DISTINCT change.id AS id, change.kind AS kind, change.summary AS summary, change.record AS record
ORDER BY id
