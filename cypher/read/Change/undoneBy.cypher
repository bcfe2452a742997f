// The change that takes a change back, and is not taken back itself.
MATCH (this:Change {id: $id})
MATCH (this)<-[:UNDOES]-(node:Change {undone: false})
RETURN node
