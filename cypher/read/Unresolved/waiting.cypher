// The proposed acts that may be about it, in the order of the text.
MATCH (this:Unresolved {id: $id})
MATCH (node:ProposedAct)
WHERE node.id IN this.waitingIds
RETURN node
ORDER BY node.textKey, node.id
