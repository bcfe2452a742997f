// What a path passes, in order.
MATCH this = (:Person {id: $id})-[:TOOK_PART_IN]->(:Meeting)
UNWIND range(0, length(this)) AS place
WITH place, nodes(this)[place] AS node
RETURN node
ORDER BY place
