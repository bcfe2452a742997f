// The documents that were read and have words that match nothing known, which have one of these names in their text or
// offer it. $names in lower case; all such documents if it is empty.
MATCH (document:Document)-[:LEFT_OPEN]->(open:Unresolved)
WHERE open.leftOutBy IS NULL AND document.unread IS NULL
WITH DISTINCT document
WHERE
  $names = []
  OR any(
    name IN $names
    WHERE toLower(document.title) CONTAINS name
      OR toLower(document.publisherWords) CONTAINS name
      OR EXISTS { (document)-[:LEFT_OPEN]->(words:Unresolved WHERE toLower(words.name) = name) }
      OR EXISTS { (document)-[:HAS_PASSAGE]->(passage:Passage WHERE toLower(passage.text) CONTAINS name) }
  )
RETURN document.id AS id
ORDER BY id
