// The ids that things had before they were merged.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
