// The talks that a document tells of, in the order of the text.
MATCH (this:Document {id: $id})
MATCH (node:ProposedMeeting)-[source:PROPOSED_FROM]->(this)
RETURN node
ORDER BY source.place
