// One of its calendar days is this day or later.
MATCH (this:PlannedMeeting)
WHERE this.date >= $from - duration('P1D') AND any(day IN this.days WHERE day >= $from)
RETURN this
