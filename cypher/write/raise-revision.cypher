// Counts a write, as the last statement of its transaction: the node is locked for a moment only.
MATCH (revision:GraphRevision {id: 'revision'})
SET revision.number = revision.number + 1
RETURN revision.graph AS graph, revision.number AS number
