// Which document tells it.
MATCH (:Document)-[this:REPORTS_ON]->(:Meeting {id: $id})
WITH CASE WHEN startNode(this):Document THEN startNode(this) ELSE endNode(this) END AS node
RETURN node
