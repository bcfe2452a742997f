// How far an import of events is: one node for each file and writer.
CREATE CONSTRAINT import_progress_id IF NOT EXISTS FOR (n:ImportProgress) REQUIRE n.id IS UNIQUE;
