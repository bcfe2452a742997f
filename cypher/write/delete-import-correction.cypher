// Forgets what an import corrected, because it is put back.
MATCH (correction:ImportCorrection {id: $id})
DELETE correction
