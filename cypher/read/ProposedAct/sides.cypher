// The countries and organizations for which the actors speak.
MATCH (this:ProposedAct {id: $id})
UNWIND this.sides AS side
MATCH (node:Country|Organization {id: side})
RETURN node
ORDER BY node.id
