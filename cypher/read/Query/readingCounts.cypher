// How many documents of the queue each publisher has, how many have unknown words of each kind, and how many tell of a talk
// of each party.
CALL () {
  MATCH (document:OpenReading)
  WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
  OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
  RETURN 0 AS part, publisher.id AS publisherId, NULL AS unknown, NULL AS partyId, count(document) AS documents
  UNION ALL
  MATCH (document:OpenReading)
  WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
  MATCH (document)-[:LEFT_OPEN]->(words:Unresolved)
  WHERE words.leftOutBy IS NULL
  RETURN 1 AS part, NULL AS publisherId, words.kind AS unknown, NULL AS partyId, count(DISTINCT document) AS documents
  UNION ALL
  MATCH (document:OpenReading)
  WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
  MATCH (document)<-[:PROPOSED_FROM]-(:ProposedMeeting)<-[:PROPOSED_PARTY]-(party:Country|Organization)
  RETURN 2 AS part, NULL AS publisherId, NULL AS unknown, party.id AS partyId, count(DISTINCT document) AS documents
}
WITH part, publisherId, unknown, partyId, documents,
  {publisherId: publisherId, unknown: unknown, partyId: partyId, documents: documents} AS node
RETURN node
ORDER BY part, documents DESC, publisherId, unknown, partyId
