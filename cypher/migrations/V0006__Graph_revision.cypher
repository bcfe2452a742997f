// Every write of Démarche raises the number of this node in its own transaction; answers are kept for as long as it stays.
// The graph's own id tells one that was emptied and filled anew from the one before.
CREATE CONSTRAINT graph_revision_id IF NOT EXISTS FOR (n:GraphRevision) REQUIRE n.id IS UNIQUE;
MERGE (revision:GraphRevision {id: 'revision'})
ON CREATE SET revision.graph = randomUUID(), revision.number = 0;
