// Which document tells it.
MATCH (:Document)-[this:REPORTS_ON]->(:Meeting {id: $id})
WITH startNode(this) AS node
RETURN node
