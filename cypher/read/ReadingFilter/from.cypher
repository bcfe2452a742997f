// Published on this day or later.
MATCH (this:Document)
WHERE this.publishedOn >= $from
RETURN this
