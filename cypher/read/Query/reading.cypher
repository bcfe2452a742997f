// What was read in a document.
MATCH (node:Document {id: $document})
WHERE EXISTS { (node)<-[:PROPOSED_FROM]-() } OR EXISTS { (node)-[:LEFT_OPEN]->() }
RETURN node
