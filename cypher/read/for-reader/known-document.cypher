// The document of an address, in any of the ways in which it may be written.
UNWIND $urls AS url
MATCH (document:Document {url: url})
RETURN document.id AS id, document.url AS url, document.assistance AS assistance
LIMIT 1
