// Nodes that a change deleted.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
