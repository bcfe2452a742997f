// An import of events is a change. Its id stands on what it made, so that it can be taken back.
CREATE INDEX act_change IF NOT EXISTS FOR (n:Act) ON (n.changeId);
CREATE INDEX meeting_change IF NOT EXISTS FOR (n:Meeting) ON (n.changeId);
CREATE INDEX person_change IF NOT EXISTS FOR (n:Person) ON (n.changeId);
CREATE INDEX organization_change IF NOT EXISTS FOR (n:Organization) ON (n.changeId);
CREATE CONSTRAINT import_correction_id IF NOT EXISTS FOR (n:ImportCorrection) REQUIRE n.id IS UNIQUE;
// What was imported before becomes one change for each dataset.
MATCH (document:Document)
WHERE document.changeId IS NULL
  AND EXISTS { (document)-[:HAS_PASSAGE]->(:Passage)<-[:CITED]-(act:Act WHERE act.datasetId = document.id) }
WITH document
ORDER BY document.id
WITH collect(document) AS documents
MATCH (revision:GraphRevision {id: 'revision'})
WITH documents, revision, revision.number AS number
WHERE size(documents) > 0
SET revision.number = number + size(documents)
WITH documents, number
UNWIND range(1, size(documents)) AS place
WITH documents[place - 1] AS document, 'change:' + right('000000000000' + toString(number + place), 12) AS id
SET document.changeId = id
CREATE (change:Change {
  id: id,
  at: datetime(),
  by: 'migration',
  kind: 'IMPORTED',
  summary: 'Imported the events of ' + document.title + ' that were there before imports were changes.',
  undone: false
})
MERGE (thing:ChangedThing {id: document.id})
CREATE (change)-[:TOUCHED]->(thing);
MATCH (document:Document)-[:HAS_PASSAGE]->(:Passage)<-[:CITED|RETRACTED_CITED]-(act:Act|RetractedAct)
WHERE document.changeId IS NOT NULL AND act.datasetId = document.id AND act.changeId IS NULL
CALL (document, act) {
  SET act.changeId = document.changeId
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (document:Document)-[:HAS_PASSAGE]->(day:Passage)
WHERE document.changeId IS NOT NULL AND day.changeId IS NULL
CALL (document, day) {
  SET day.changeId = document.changeId
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (document:Document)
WHERE document.changeId IS NOT NULL
MATCH (made:Meeting|Person|Organization|Country)
WHERE made.sources = [document.id] AND made.changeId IS NULL
CALL (document, made) {
  SET made.changeId = document.changeId
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (document:Document)-[:PUBLISHED_BY]->(publisher:Organization)
WHERE document.changeId IS NOT NULL AND publisher.sources = [document.url] AND publisher.changeId IS NULL
SET publisher.changeId = document.changeId;
MATCH (progress:ImportProgress)
MATCH (document:Document {id: progress.datasetId})
WHERE progress.changeId IS NULL
SET progress.changeId = document.changeId;
