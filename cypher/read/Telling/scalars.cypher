// The scalars of a telling.
MATCH (:Document)-[this:REPORTS_ON]->(:Meeting {id: $id})
RETURN toString(this.startedAt) AS startedAt,
  this.durationMinutes AS durationMinutes
