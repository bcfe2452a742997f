// Takes the lock; a lock whose owner died is removed first. Fails by the constraint where another server holds it.
OPTIONAL MATCH (old:__Neo4jMigrationsLock)
WHERE old.takenAt IS NULL OR old.takenAt < datetime() - duration({seconds: $livesSeconds})
DELETE old
WITH count(*) AS removed
CREATE (:__Neo4jMigrationsLock {id: 'demarche', name: $owner, takenAt: datetime()})
