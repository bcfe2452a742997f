// How far one of the two writers of an import is: the number of rows of the file that it has written or passed over.
MERGE (progress:ImportProgress {id: $id})
SET progress.file = $file,
  progress.datasetId = $datasetId,
  progress.changeId = $changeId,
  progress.rows = $rows,
  progress.rejected = $rejected,
  progress.finished = $finished,
  progress.updatedAt = datetime()
