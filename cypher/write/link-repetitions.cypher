// An act that says "again" repeats the latest earlier act of the same sides, about the same thing, of a kindred type,
// if there is one; a link is never guessed. $kindred says for each type which types it may repeat.
MATCH (act:Act {repeated: true})
WHERE NOT EXISTS { (act)-[:REPEATED]->(:Act) }
CALL (act) {
  MATCH (act)-[:ABOUT]->(:Issue|Nomination)<-[:ABOUT]-(earlier:Act)
  WHERE earlier.date < act.date
    AND earlier.type IN $kindred[act.type]
    AND all(side IN act.sides WHERE side IN earlier.sides)
  WITH DISTINCT earlier
  ORDER BY earlier.date DESC,
    CASE earlier.type WHEN act.type THEN 0 ELSE 1 END,
    earlier.id
  LIMIT 1
  RETURN earlier
}
MERGE (act)-[repetition:REPEATED]->(earlier)
SET repetition.fromId = act.id,
  repetition.toId = earlier.id,
  repetition.key = toString(act.date) + ' ' + act.id + ' ' + earlier.id
RETURN count(repetition) AS linked
