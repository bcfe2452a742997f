// What connects the things on a path, in order.
MATCH this = (:Person {id: $id})-[:TOOK_PART_IN]->(:Meeting)
UNWIND range(0, length(this) - 1) AS place
WITH place, relationships(this)[place] AS node
RETURN node
ORDER BY place
