// What matched nothing when a document was read, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (document)-[left:LEFT_OPEN]->(open:Unresolved)
RETURN open.kind AS kind,
  open.text AS text,
  open.why AS why,
  open.name AS name,
  open.leftOutBy AS leftOutBy
ORDER BY left.place
