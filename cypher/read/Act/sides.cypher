// The countries and organizations for which the actors speak.
MATCH (this:Act {id: $id})
UNWIND this.sides AS side
MATCH (node:Country|Organization {id: side})
RETURN node
ORDER BY node.id
