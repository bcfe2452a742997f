// The ids that things had before they were merged, and what they are called now.
MATCH (former:FormerId)
WHERE former.id IS NOT NULL
RETURN former.id AS id, former.now AS now
