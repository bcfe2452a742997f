// Documents with proposals that nobody has decided yet, newest first.
MATCH (node:OpenReading)
WHERE node.publishedOn IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.publishedOn DESC, node.id DESC
