// On this day or earlier.
MATCH (this:Act)
WHERE this.date <= $to
RETURN this
