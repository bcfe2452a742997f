// The cited passage.
MATCH (:Act {id: $id})-[this:CITED]->(:Passage)
WITH endNode(this) AS node
RETURN node
