// Every thing is connected with something.
MATCH (node:Person|Office|Place|Meeting|Conference|Nomination|Act|Document|Passage|Milestone)
WHERE NOT EXISTS { (node)--() }
RETURN coalesce(node.id, elementId(node)) AS subject, 'nothing is connected with it' AS finding
ORDER BY subject
