// Words that match nothing known can be named in a decision.
MATCH (open:Unresolved) WHERE open.id IS NULL SET open.id = 'unresolved:' + randomUUID();
CREATE CONSTRAINT unresolved_id IF NOT EXISTS FOR (n:Unresolved) REQUIRE n.id IS UNIQUE;
