// Holds the graph's revision until the transaction ends, so that recorded writes follow one another. Gives the number that
// the transaction makes it.
MATCH (revision:GraphRevision {id: 'revision'})
SET revision.id = 'revision'
RETURN revision.number + 1 AS number
