// Words that match nothing known, of which an editor says that they name nothing to be kept.
MATCH (open:Unresolved {id: $id})
SET open.leftOutBy = $by, open.leftOutAt = datetime($at)
RETURN open.id AS id
