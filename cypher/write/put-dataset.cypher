// A dataset of events as a document, and who published it. What the graph says of it already is kept.
MERGE (document:Document {id: $id})
ON CREATE SET document.publishedOn = date($importedOn),
  document.url = $url,
  document.title = $title,
  document.language = $language,
  document.wording = 'SUMMARY',
  document.complete = false,
  document.note = $note,
  document.changeId = $changeId
WITH document
WHERE NOT EXISTS { (document)-[:PUBLISHED_BY]->() }
MERGE (publisher:Organization {id: $publisherId})
ON CREATE SET publisher.name = $publisherName, publisher.sources = [$url], publisher.changeId = $changeId
CREATE (document)-[:PUBLISHED_BY {
  fromId: document.id,
  toId: publisher.id,
  key: toString(document.publishedOn) + ' ' + document.id
}]->(publisher)
