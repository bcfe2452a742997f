// The nominated site.
MATCH (this:Nomination {id: $id})
WITH this AS node
RETURN node
