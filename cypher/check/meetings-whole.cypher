// A meeting has a party; its own day is one of its days; MET stands for each pair of its countries and for no other.
MATCH (meeting:Meeting)
WITH meeting, [
  CASE WHEN NOT EXISTS { (meeting)<-[:PARTY_TO]-() } THEN 'no party' END,
  CASE WHEN NOT meeting.date IN meeting.days THEN 'its day is none of its days' END,
  CASE WHEN COUNT { (meeting)-[:HELD_IN]->() } > 1 THEN 'more than one place' END,
  CASE
    WHEN COUNT { (:Country)-[:MET {meetingId: meeting.id}]->(:Country) } <>
      COUNT { MATCH (one:Country)-[:PARTY_TO]->(meeting)<-[:PARTY_TO]-(other:Country) WHERE one.code < other.code }
    THEN 'MET does not stand for each pair of its countries'
  END
] AS findings
UNWIND [finding IN findings WHERE finding IS NOT NULL] AS finding
RETURN meeting.id AS subject, finding
ORDER BY subject, finding
