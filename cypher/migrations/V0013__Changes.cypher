// Every write is a change that can be undone. A change finds what it touched by id: so every node that a write can touch has
// one, and an index finds it.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT changed_thing_id IF NOT EXISTS FOR (n:ChangedThing) REQUIRE n.id IS UNIQUE;
MATCH (milestone:Milestone)
WHERE milestone.id IS NULL
SET milestone.id = 'milestone:' + left(replace(randomUUID(), '-', ''), 16);
// A document can be withdrawn, published anew and withdrawn again: the moment tells its passages apart.
MATCH (document:RetractedDocument)-[:RETRACTED_HAS_PASSAGE]->(passage:RetractedPassage)
WHERE passage.retractedAt IS NULL
SET passage.retractedAt = document.retractedAt;
CREATE CONSTRAINT milestone_id IF NOT EXISTS FOR (n:Milestone) REQUIRE n.id IS UNIQUE;
CREATE INDEX retracted_document_id IF NOT EXISTS FOR (n:RetractedDocument) ON (n.id);
CREATE INDEX retracted_passage_id IF NOT EXISTS FOR (n:RetractedPassage) ON (n.id);
