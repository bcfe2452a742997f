// Deletes nodes that a change created, with what is derived at them.
UNWIND $elements AS element
MATCH (node)
WHERE elementId(node) = element
DETACH DELETE node
