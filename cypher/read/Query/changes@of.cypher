// The changes that touched one thing, the latest first.
MATCH (:ChangedThing {id: $of})<-[:TOUCHED]-(node:Change)
RETURN node
ORDER BY node.id DESC
