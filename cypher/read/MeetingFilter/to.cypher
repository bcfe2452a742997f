// One of its calendar days is this day or earlier; its own day is at most one after.
MATCH (this:Meeting)
WHERE this.date <= $to + duration('P1D') AND any(day IN this.days WHERE day <= $to)
RETURN this
