// Where it is written: document by document, in the order of the text.
MATCH (this:Act {id: $id})
MATCH (this)-[node:CITED]->(passage:Passage)
RETURN node
ORDER BY passage.documentId, passage.number, node.start
