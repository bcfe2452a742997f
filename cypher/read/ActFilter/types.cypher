// Of any of these types.
MATCH (this:Act)
WHERE this.type IN $types
RETURN this
