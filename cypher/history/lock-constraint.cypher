// There is one lock.
CREATE CONSTRAINT demarche_migration_lock IF NOT EXISTS FOR (n:__Neo4jMigrationsLock) REQUIRE n.id IS UNIQUE
