// The lock and the history of the migrations are unique by these keys.
CREATE CONSTRAINT demarche_migration_lock IF NOT EXISTS FOR (n:__Neo4jMigrationsLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT demarche_migration_version IF NOT EXISTS FOR (n:__Neo4jMigration) REQUIRE n.version IS UNIQUE;
