// The scalars of a milestone.
MATCH (:Nomination {id: $id})-[:REACHED]->(this:Milestone)
RETURN this.date AS date,
  this.label AS label,
  this.sources AS sources
