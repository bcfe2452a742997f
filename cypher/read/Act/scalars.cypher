// The scalars of an act.
MATCH (this:Act {id: $id})
RETURN this.id AS id,
  this.type AS type,
  toString(this.date) AS date,
  this.summary AS summary,
  this.joint AS joint,
  this.repeated AS repeated,
  toString(this.recordedAt) AS recordedAt,
  CASE WHEN this.retractedAt IS NULL THEN 'ACCEPTED' ELSE 'RETRACTED' END AS status,
  this.acceptedBy AS acceptedBy,
  toString(this.retractedAt) AS retractedAt,
  this.retractionReason AS retractionReason
