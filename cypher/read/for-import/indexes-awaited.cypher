// Waits until every index has been built, an hour at most.
CALL db.awaitIndexes(3600)
RETURN true AS isBuilt
