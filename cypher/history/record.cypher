// Records a migration as applied, after the one before it.
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
