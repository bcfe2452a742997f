// The text of a passage.
MATCH (this:Passage {id: $id})
RETURN this.text AS text
