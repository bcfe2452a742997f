// The changes that told something of these things after a document was last read.
OPTIONAL MATCH (:ChangedThing {id: $documentId})<-[:TOUCHED]-(reading:Change {kind: 'INGESTED', undone: false})
WITH coalesce(max(reading.id), '') AS last
UNWIND $ids AS id
MATCH (:ChangedThing {id: id})<-[:TOUCHED]-(change:Change {undone: false})
WHERE change.id > last AND change.kind IN ['ADDED', 'EDITED', 'MERGED', 'IMPORTED', 'UNDONE']
RETURN DISTINCT change.id AS id
ORDER BY id
