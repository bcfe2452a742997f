// The office held.
MATCH (:Person)-[this:HELD]->(:Office {id: $id})
WITH endNode(this) AS node
RETURN node
