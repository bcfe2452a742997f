// Which of these acts were withdrawn, and are not there again.
UNWIND $ids AS id
MATCH (old:RetractedAct {id: id})
WHERE NOT EXISTS { (:Act {id: id}) }
RETURN DISTINCT id AS id
