// What the machine had read, of the act that it became.
MATCH (this:Act {id: $id})
MATCH (node:ProposedAct {id: this.id})
RETURN node
