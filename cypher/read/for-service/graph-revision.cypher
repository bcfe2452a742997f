// How often the graph was written.
MATCH (revision:GraphRevision {id: 'revision'})
RETURN revision.graph AS graph, revision.number AS number
