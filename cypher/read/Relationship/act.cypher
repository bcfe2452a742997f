// The act whose direct relationship it is.
MATCH ({id: $id})-[this:RAISED]->()
MATCH (node:Act {id: this.actId})
RETURN node
