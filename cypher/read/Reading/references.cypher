// Other talks that a document names, in the order of the text.
MATCH (this:Document {id: $id})
MATCH (node:ProposedReference)-[source:PROPOSED_FROM]->(this)
RETURN node
ORDER BY source.place
