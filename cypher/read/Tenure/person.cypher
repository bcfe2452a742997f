// Who held the office.
MATCH (:Person)-[this:HELD]->(:Office {id: $id})
WITH startNode(this) AS node
RETURN node
