// The documents with proposals that nobody has decided, newest first.
MATCH (document:OpenReading)
WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
RETURN document.id AS id, document.title AS title, toString(document.publishedOn) AS publishedOn
ORDER BY document.publishedOn DESC, document.id DESC
LIMIT 100
