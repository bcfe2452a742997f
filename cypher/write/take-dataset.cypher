// A dataset, held until the transaction ends, so that no import of it is undone meanwhile. Gives the imports of it that are
// partly undone, and this one if it is undone; and the other imports of it that were begun and not finished.
MATCH (document:Document {id: $datasetId})
SET document.id = $datasetId
RETURN COLLECT {
  MATCH (:ChangedThing {id: document.id})<-[:TOUCHED]-(import:Change)
  WHERE import.leftToUndo IS NOT NULL OR (import.id = $changeId AND import.undone)
  RETURN import.id
  ORDER BY import.id
} AS undone,
COLLECT {
  MATCH (progress:ImportProgress {finished: false})
  WHERE progress.datasetId = $datasetId AND progress.changeId <> $changeId
  RETURN DISTINCT progress.changeId
  ORDER BY progress.changeId
} AS unfinished
