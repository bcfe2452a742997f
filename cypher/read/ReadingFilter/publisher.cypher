// This organization published it.
MATCH (this:Document)
WHERE EXISTS { (this)-[:PUBLISHED_BY]->(:Organization {id: $publisher}) }
RETURN this
