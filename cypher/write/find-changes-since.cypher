// The changes of a thing after another change, in their order.
MATCH (:ChangedThing {id: $id})<-[:TOUCHED]-(change:Change)
WHERE change.id > $after
RETURN change.id AS id, toString(change.at) AS at, change.by AS by, change.kind AS kind, change.summary AS summary
ORDER BY id
