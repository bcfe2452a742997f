// Deletes some of the acts that an import made.
MATCH (made:Act {changeId: $changeId})
WITH made
LIMIT $limit
DETACH DELETE made
RETURN count(*) AS things
