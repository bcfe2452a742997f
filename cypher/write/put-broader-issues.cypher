// Which issue is part of which.
UNWIND $rows AS row
MATCH (issue:Issue {id: row.id})
MATCH (broader:Issue {id: row.broaderId})
MERGE (issue)-[part:PART_OF]->(broader)
SET part.fromId = issue.id, part.toId = broader.id, part.key = issue.id + ' ' + broader.id
