// Published on this day or earlier.
MATCH (this:Document)
WHERE this.publishedOn <= $to
RETURN this
