// The length of a path.
MATCH this = (:Person {id: $id})-[:TOOK_PART_IN]->(:Meeting)
RETURN length(this) AS length
