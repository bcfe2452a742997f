// A migration stands in the history once.
CREATE CONSTRAINT demarche_migration_version IF NOT EXISTS FOR (n:__Neo4jMigration) REQUIRE n.version IS UNIQUE
