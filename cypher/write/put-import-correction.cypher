// What an import corrected in acts that were there before, so that it can be put back; and the imports whose acts it found.
MATCH (import:Change {id: $changeId})
SET import.restsOn = coalesce(import.restsOn, []) + [id IN $restsOn WHERE NOT id IN coalesce(import.restsOn, [])]
WITH import
WHERE $record IS NOT NULL
CREATE (correction:ImportCorrection {
  id: import.id + ' ' + COUNT { (earlier:ImportCorrection WHERE earlier.changeId = $changeId) },
  number: COUNT { (earlier:ImportCorrection WHERE earlier.changeId = $changeId) },
  changeId: import.id,
  ids: $ids,
  record: $record
})
WITH import
UNWIND $ids AS id
MERGE (thing:ChangedThing {id: id})
MERGE (import)-[:TOUCHED]->(thing)
