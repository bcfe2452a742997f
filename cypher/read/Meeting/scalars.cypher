// The scalars of a meeting.
MATCH (this:Meeting {id: $id})
RETURN this.id AS id,
  coalesce(this.formerIds, []) AS formerIds,
  this.title AS title,
  toString(this.date) AS date,
  [day IN this.days | toString(day)] AS days,
  toString(this.startedAt) AS startedAt,
  this.durationMinutes AS durationMinutes,
  this.mode AS mode,
  this.level AS level,
  CASE WHEN this:PlannedMeeting OR this:HeldPlan THEN 'PLANNED' ELSE 'HELD' END AS state,
  CASE WHEN this.retractedAt IS NULL THEN 'ACCEPTED' ELSE 'RETRACTED' END AS status,
  toString(this.recordedAt) AS recordedAt,
  coalesce(this.sources, []) AS sources
