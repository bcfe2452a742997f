// Held at this level.
MATCH (this:Meeting)
WHERE this.level = $level
RETURN this
