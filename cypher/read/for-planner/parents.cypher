// The objects that have a field which is read for all of them at once.
UNWIND $parents AS parent
MATCH (node)
WHERE elementId(node) = parent
RETURN parent, node
