// Documents by day of publication, newest first.
MATCH (node:Document)
WHERE node.publishedOn IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.publishedOn DESC, node.id DESC
