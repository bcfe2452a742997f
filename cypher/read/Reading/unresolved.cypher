// Words of a document that match nothing known, in the order of the text.
MATCH (this:Document {id: $id})
MATCH (this)-[left:LEFT_OPEN]->(node:Unresolved)
RETURN node
ORDER BY left.place
