// The imports of events that stand and brought something of a document, the latest first.
MATCH (:ChangedThing {id: $documentId})<-[:TOUCHED]-(import:Change {kind: 'IMPORTED', undone: false})
WHERE import.record IS NULL
RETURN import.id AS id, import.summary AS summary
ORDER BY id DESC
