// Issues that are each a part of the next, the last of them of the first, through one of these.
UNWIND $ids AS id
MATCH circle = (issue:Issue {id: id})-[:PART_OF*]->(issue)
RETURN [each IN nodes(circle) | each.id] AS ids
LIMIT 1
