// The language of a passage: its own, else that of its document.
MATCH (this:Passage {id: $id})
MATCH (document:Document)-[:HAS_PASSAGE]->(this)
RETURN coalesce(this.language, document.language) AS node
