// The passages of earlier revisions of a document on which an act still rests.
MATCH (this:Document {id: $id})
MATCH (this)-[:HAS_PASSAGE]->(node:Passage)
WHERE coalesce(node.revision, 1) <> coalesce(this.revision, 1) AND EXISTS { (node)<-[:CITED]-(:Act) }
RETURN node
ORDER BY node.revision, node.number, node.id
