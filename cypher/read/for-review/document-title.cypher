// Whether there is a document, and what it is called.
MATCH (document:Document {id: $id})
RETURN document.id AS id, document.title AS title
