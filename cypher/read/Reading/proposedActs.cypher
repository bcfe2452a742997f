// The acts that were read in a document, in the order of the text.
MATCH (this:Document {id: $id})
MATCH (node:ProposedAct)-[source:PROPOSED_FROM]->(this)
RETURN node
ORDER BY source.place
