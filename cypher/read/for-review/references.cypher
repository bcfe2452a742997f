// The other talks that a document names, and which of the graph they are, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (reference:ProposedReference)-[source:PROPOSED_FROM]->(document)
RETURN reference.id AS id,
  reference.status AS status,
  reference.kind AS kind,
  reference.text AS text,
  toString(reference.date) AS date,
  reference.confidence AS confidence,
  COLLECT { MATCH (reference)-[:PROPOSED_TARGET]->(target) RETURN target.id ORDER BY target.id }[0] AS targetId,
  COLLECT { MATCH (reference)-[:PROPOSED_TARGET]->(target) RETURN target.title ORDER BY target.id }[0] AS targetTitle
ORDER BY source.place
