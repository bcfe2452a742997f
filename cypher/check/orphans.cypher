// Every thing is connected with something, apart from what somebody added or imported by itself.
MATCH (node:Person|Office|Place|Meeting|Conference|Nomination|Act|Document|Passage|Milestone)
WHERE NOT EXISTS { (node)--() }
  AND NOT EXISTS { (:ChangedThing {id: node.id})<-[:TOUCHED]-(change:Change WHERE change.kind IN ['ADDED', 'IMPORTED']) }
RETURN coalesce(node.id, elementId(node)) AS subject, 'nothing is connected with it' AS finding
ORDER BY subject
