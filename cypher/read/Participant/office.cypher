// In which office.
MATCH (:Person)-[this:TOOK_PART_IN]->(:Meeting {id: $id})
MATCH (node:Office {id: this.officeId})
RETURN node
