// The scalars of an act as a machine read it.
MATCH (this:ProposedAct {id: $id})
RETURN this.id AS id,
  this.status AS status,
  this.type AS type,
  toString(this.date) AS date,
  this.summary AS summary,
  this.joint AS joint,
  this.repeated AS repeated,
  this.confidence AS confidence,
  this.because AS because,
  this.suggestedBy AS suggestedBy,
  this.reviewedBy AS reviewedBy,
  toString(this.reviewedAt) AS reviewedAt,
  this.rejectionReason AS rejectionReason
