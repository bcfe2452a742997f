// The scalars of a talk that a document tells of.
MATCH (this:ProposedMeeting {id: $id})
RETURN this.id AS id,
  this.status AS status,
  this.title AS title,
  toString(this.date) AS date,
  toString(this.startedAt) AS startedAt,
  this.durationMinutes AS durationMinutes,
  this.mode AS mode,
  this.level AS level,
  this.because AS because
