// Unknown words of this kind are undecided.
MATCH (this:Document)
WHERE EXISTS { (this)-[:LEFT_OPEN]->(words:Unresolved {kind: $unknown} WHERE words.leftOutBy IS NULL) }
RETURN this
