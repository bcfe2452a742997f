// The country or organization for which it speaks, or where it is.
MATCH (this:Unresolved {id: $id})
MATCH (node:Country|Organization {id: this.ofId})
RETURN node
