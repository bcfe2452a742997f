// Whether the graph has meetings of the seed already, or nothing but reference data.
RETURN EXISTS {
  UNWIND $meetingIds AS id
  MATCH (meeting:Meeting|RetractedMeeting {id: id})
  RETURN meeting
} OR NOT EXISTS {
  MATCH (node)
  WHERE NOT node:__Neo4jMigration AND NOT node:__Neo4jMigrationsLock AND NOT node:CameoCode AND NOT node:GraphRevision
    AND NOT node:Country AND NOT node:Organization AND NOT node:Office AND NOT node:Change AND NOT node:ChangedThing
  RETURN node
} AS takesSeed
