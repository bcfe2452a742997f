// The office of the graph that has the title.
MATCH (this:Unresolved {id: $id})
MATCH (node:Office {id: this.officeId})
RETURN node
