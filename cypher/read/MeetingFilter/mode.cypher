// Held in this way.
MATCH (this:Meeting)
WHERE this.mode = $mode
RETURN this
