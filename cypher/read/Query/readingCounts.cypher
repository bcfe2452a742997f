// How many documents of the queue each publisher has, and how many have unknown words of each kind.
CALL () {
  MATCH (document:OpenReading)
  WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
  OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
  RETURN 0 AS part, publisher.id AS publisherId, NULL AS unknown, count(document) AS documents
  UNION ALL
  MATCH (document:OpenReading)
  WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
  MATCH (document)-[:LEFT_OPEN]->(words:Unresolved)
  WHERE words.leftOutBy IS NULL
  RETURN 1 AS part, NULL AS publisherId, words.kind AS unknown, count(DISTINCT document) AS documents
}
WITH part, publisherId, unknown, documents,
  {publisherId: publisherId, unknown: unknown, documents: documents} AS node
RETURN node
ORDER BY part, documents DESC, publisherId, unknown
