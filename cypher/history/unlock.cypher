// Gives the lock back.
MATCH (lock:__Neo4jMigrationsLock {name: $owner})
DELETE lock
