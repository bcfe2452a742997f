// A document that was read by a machine, as it was stored last, to be read again.
MATCH (document:Document {id: $id})
WHERE
  document.wording = 'VERBATIM'
  OR EXISTS {
    (:ChangedThing {id: document.id})<-[:TOUCHED]-(:Change {kind: 'INGESTED', undone: false})
  }
RETURN document.id AS id,
  document.url AS url,
  document.title AS title,
  toString(document.publishedOn) AS publishedOn,
  document.language AS language,
  coalesce(document.wording, 'VERBATIM') AS wording,
  coalesce(document.unread, false) AS isUnread,
  coalesce(document.revision, 1) AS revision,
  coalesce([(document)-[:PUBLISHED_BY]->(publisher) | publisher.name][0], document.publisherWords) AS publisher,
  [(document)-[:PUBLISHED_BY]->(publisher) | publisher.id][0] AS publisherId,
  COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)
    WHERE passage.revision = document.revision
    RETURN {number: passage.number, text: passage.text}
    ORDER BY passage.number
  } AS passages
