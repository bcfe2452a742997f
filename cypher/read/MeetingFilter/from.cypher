// One of its calendar days is this day or later; its own day is at most one before.
MATCH (this:Meeting)
WHERE this.date >= $from - duration('P1D') AND any(day IN this.days WHERE day >= $from)
RETURN this
