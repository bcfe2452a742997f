// Words of a document that match nothing known, for a decision about them.
MATCH (open:Unresolved {id: $id})<-[:LEFT_OPEN]-(document:Document)
RETURN open.kind AS kind,
  coalesce(open.name, open.text) AS name,
  document.id AS documentId,
  document.title AS title
