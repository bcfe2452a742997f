// All changes, the latest first.
MATCH (node:Change)
WHERE node.id IS NOT NULL
RETURN node
ORDER BY node.id DESC
