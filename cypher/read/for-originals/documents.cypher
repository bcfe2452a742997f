// The documents that the graph holds, or held, in our own words, and whether it has the text of the publisher by now. A
// dataset of events is none.
MATCH (document:Document)
WHERE document.id STARTS WITH 'document:'
  AND (document.wording = 'SUMMARY' OR EXISTS { (document)-[:HAS_PASSAGE]->(:Passage {wording: 'SUMMARY'}) })
  AND NOT EXISTS {
    MATCH (document)-[:HAS_PASSAGE]->(:Passage)<-[:CITED]-(act:Act)
    WHERE act.datasetId = document.id
  }
RETURN document.id AS id,
  document.url AS url,
  document.title AS title,
  toString(document.publishedOn) AS publishedOn,
  coalesce([(document)-[:PUBLISHED_BY]->(publisher) | publisher.id][0], document.publisherWords) AS publisher,
  document.wording = 'VERBATIM' AS isHeld
ORDER BY id
