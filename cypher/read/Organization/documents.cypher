// Documents that an organization published, newest first.
//: fixed publication.toId
MATCH (this:Organization {id: $id})
MATCH (node:Document)-[publication:PUBLISHED_BY]->(this)
USING INDEX SEEK publication:PUBLISHED_BY(toId, key)
WHERE publication.toId = $id AND publication.key IS NOT NULL
RETURN node
ORDER BY publication.toId DESC, publication.key DESC
