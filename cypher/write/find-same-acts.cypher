// Of which accepted acts of the same meeting these are other reports: same type, same actors, about the same. Where
// `towardIds` is given, also toward the same.
UNWIND $rows AS row
MATCH (:Meeting {id: row.meetingId})<-[:IN]-(act:Act {type: row.type})
WHERE act.id <> row.id
  AND COLLECT { MATCH (who)-[:PERFORMED]->(act) RETURN who.id ORDER BY who.id } = row.actorIds
  AND COLLECT { MATCH (act)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id } = row.aboutIds
  AND (row.towardIds IS NULL
  OR COLLECT { MATCH (act)-[:TOWARD]->(addressee) RETURN addressee.id ORDER BY addressee.id } = row.towardIds)
RETURN row.id AS id, min(act.id) AS sameAs
