// A change, the ids that it touched, and the change by which it is undone.
MATCH (change:Change {id: $id})
RETURN change.id AS id,
  change.kind AS kind,
  change.summary AS summary,
  change.record AS record,
  [(change)-[:TOUCHED]->(thing) | thing.id] AS touched,
  head([(change)<-[:UNDOES]-(undoing:Change) WHERE NOT undoing.undone | undoing.id]) AS undoneBy
