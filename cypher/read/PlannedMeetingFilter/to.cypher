// One of its calendar days is this day or earlier.
MATCH (this:PlannedMeeting)
WHERE this.date <= $to + duration('P1D') AND any(day IN this.days WHERE day <= $to)
RETURN this
