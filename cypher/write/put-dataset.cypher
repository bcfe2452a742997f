// A dataset of events as a document, and who published it. What the graph says of the publisher already is kept.
MERGE (publisher:Organization {id: $publisherId})
ON CREATE SET publisher.name = $publisherName, publisher.sources = [$url]
MERGE (document:Document {id: $id})
ON CREATE SET document.publishedOn = date($importedOn)
SET document.url = $url,
  document.title = $title,
  document.language = $language,
  document.wording = $wording
MERGE (document)-[publication:PUBLISHED_BY]->(publisher)
SET publication.fromId = document.id,
  publication.toId = publisher.id,
  publication.key = toString(document.publishedOn) + ' ' + document.id
