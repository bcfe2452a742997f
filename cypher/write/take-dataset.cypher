// A dataset, held until the transaction ends, so that no import of it is undone meanwhile. Gives the imports of it that are
// partly undone, and this one if it is undone.
MATCH (document:Document {id: $datasetId})
SET document.id = $datasetId
RETURN COLLECT {
  MATCH (:ChangedThing {id: document.id})<-[:TOUCHED]-(import:Change)
  WHERE import.leftToUndo IS NOT NULL OR (import.id = $changeId AND import.undone)
  RETURN import.id
  ORDER BY import.id
} AS undone
