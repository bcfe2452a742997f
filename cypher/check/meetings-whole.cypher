// A meeting has a party; its own day is one of its days; MET stands for each pair of its countries and for no other.
MATCH (meeting:Meeting)
WITH meeting, [
  CASE WHEN NOT EXISTS { (meeting)<-[:PARTY_TO]-() } THEN 'no party' END,
  CASE WHEN NOT meeting.date IN meeting.days THEN 'its day is none of its days' END,
  CASE WHEN COUNT { (meeting)-[:HELD_IN]->() } > 1 THEN 'more than one place' END
] AS findings
UNWIND [finding IN findings WHERE finding IS NOT NULL] AS finding
RETURN meeting.id AS subject, finding
UNION ALL
CALL () {
  MATCH (:Country)-[met:MET]->(:Country)
  RETURN met.meetingId AS id, count(*) AS pairs, 0 AS wanted
  UNION ALL
  MATCH (one:Country)-[:PARTY_TO]->(meeting:Meeting)<-[:PARTY_TO]-(other:Country)
  WHERE one.code < other.code
  RETURN meeting.id AS id, 0 AS pairs, count(*) AS wanted
}
WITH id, sum(pairs) AS pairs, sum(wanted) AS wanted
WHERE pairs <> wanted
RETURN id AS subject, 'MET does not stand for each pair of its countries' AS finding
