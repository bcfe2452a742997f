// Which earlier meeting a meeting followed, and the words of the passage that say so.
UNWIND $rows AS row
MATCH (later:Meeting {id: row.laterId})
MATCH (earlier:Meeting {id: row.earlierId})
MERGE (later)-[followed:FOLLOWED_UP]->(earlier)
SET followed.passageId = row.passageId,
  followed.start = row.start,
  followed.end = row.end,
  followed.fromId = later.id,
  followed.toId = earlier.id,
  followed.key = toString(later.date) + ' ' + later.id + ' ' + earlier.id
