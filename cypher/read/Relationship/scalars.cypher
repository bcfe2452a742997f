// A relationship read from one end to the other.
MATCH ({id: $id})-[this:RAISED]->()
RETURN type(this) AS type,
  startNode(this).id AS from,
  endNode(this).id AS to
