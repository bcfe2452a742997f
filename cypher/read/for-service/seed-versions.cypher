// The versions of the parts of `seed/` that the graph has; null for a part that no start brought.
MATCH (revision:GraphRevision {id: 'revision'})
RETURN revision.referenceVersion AS reference, revision.seedVersion AS seed
