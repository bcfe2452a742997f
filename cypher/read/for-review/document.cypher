// Whether there is a document, what it is called, who published it, and in whose words it is held.
MATCH (document:Document {id: $id})
RETURN document.id AS id,
  document.title AS title,
  coalesce([(document)-[:PUBLISHED_BY]->(publisher) | publisher.name][0], document.publisherWords, '') AS publisher,
  coalesce(document.wording, 'VERBATIM') AS wording
