// Whether the graph holds no node but those of its migrations, its revision and its code tables.
RETURN NOT EXISTS {
  MATCH (node)
  WHERE NOT node:__Neo4jMigration AND NOT node:__Neo4jMigrationsLock AND NOT node:CameoCode AND NOT node:GraphRevision
  RETURN node
} AS isEmpty
