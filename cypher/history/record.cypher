// Records a migration as applied, after the one before it; answers that were kept before it are no longer true.
MERGE (baseline:__Neo4jMigration {version: 'BASELINE'})
WITH baseline
CALL () {
  MATCH (last:__Neo4jMigration)
  WHERE NOT EXISTS { (last)-[:MIGRATED_TO]->() }
  RETURN last
  LIMIT 1
}
CREATE (migration:__Neo4jMigration {
  version: $version,
  description: $description,
  type: 'CYPHER',
  source: $source,
  checksum: $checksum
})
CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration({milliseconds: $milliseconds}), by: 'demarche'}]->(migration)
WITH migration
MATCH (revision:GraphRevision {id: 'revision'})
SET revision.number = revision.number + 1
