// Who took part.
MATCH (:Person)-[this:TOOK_PART_IN]->(:Meeting {id: $id})
WITH startNode(this) AS node
RETURN node
