// Who published it, by name.
MATCH (this:Document {id: $id})
OPTIONAL MATCH (this)-[:PUBLISHED_BY]->(publisher:Organization)
WITH coalesce(publisher.name, this.publisherWords) AS node
RETURN node
