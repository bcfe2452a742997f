// On this day or later.
MATCH (this:Act)
WHERE this.date >= $from
RETURN this
