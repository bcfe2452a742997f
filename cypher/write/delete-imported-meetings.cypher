// Deletes some of the groups of events that an import made and in which nothing is left, with what is derived from them.
MATCH (made:Meeting {changeId: $changeId})
WHERE NOT EXISTS { (made)<-[:IN]-() }
WITH made
LIMIT $limit
CALL (made) {
  MATCH (one:Country)-[:PARTY_TO]->(made)<-[:PARTY_TO]-(other:Country)
  WHERE one.code < other.code
  WITH one.code + '-' + other.code AS pair, toString(made.date) + ' ' + made.id AS key
  MATCH ()-[met:MET {pair: pair, key: key}]->()
  DELETE met
}
DETACH DELETE made
RETURN count(*) AS things
