// The document that was read.
MATCH (this:Document {id: $id})
WITH this AS node
RETURN node
