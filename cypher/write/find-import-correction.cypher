// The last thing that an import corrected and that is not put back yet.
MATCH (correction:ImportCorrection)
WHERE correction.changeId = $changeId
RETURN correction.id AS id, correction.ids AS ids, correction.record AS record
ORDER BY correction.number DESC
LIMIT 1
