// The migrations that were applied, in their order.
MATCH (migration:__Neo4jMigration)
WHERE migration.version <> 'BASELINE'
RETURN migration.version AS version, migration.checksum AS checksum, migration.source AS source
ORDER BY version
