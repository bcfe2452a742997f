// These words are in the title.
MATCH (this:Document)
WHERE toLower(this.title) CONTAINS toLower($text)
RETURN this
