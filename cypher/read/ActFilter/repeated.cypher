// Whether a text says that it was done before.
MATCH (this:Act)
WHERE this.repeated = $repeated
RETURN this
