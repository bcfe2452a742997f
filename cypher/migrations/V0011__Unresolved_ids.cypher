// Words that match nothing known can be named in a decision, and a document that has such words waits for one.
MATCH (document:Document)-[:LEFT_OPEN]->(open:Unresolved)
SET open.id = coalesce(open.id, 'unresolved:' + randomUUID()), open.documentId = document.id, document:OpenReading;
CREATE CONSTRAINT unresolved_id IF NOT EXISTS FOR (n:Unresolved) REQUIRE n.id IS UNIQUE;
