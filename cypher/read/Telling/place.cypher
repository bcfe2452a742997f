// The place that is told.
MATCH (:Document)-[this:REPORTS_ON]->(:Meeting {id: $id})
MATCH (node:Place {id: this.placeId})
RETURN node
