// The scalars of a talk that a document tells of, and how much of it a talk that the graph has would get.
MATCH (this:ProposedMeeting {id: $id})
RETURN this.id AS id,
  this.status AS status,
  this.title AS title,
  toString(this.date) AS date,
  toString(this.startedAt) AS startedAt,
  this.durationMinutes AS durationMinutes,
  this.mode AS mode,
  this.level AS level,
  this.because AS because,
  COUNT {
      MATCH (person:Person)-[:PROPOSED_PARTICIPANT]->(this)
      WHERE EXISTS { (:Meeting {id: this.id}) } AND NOT EXISTS { (person)-[:TOOK_PART_IN]->(:Meeting {id: this.id}) }
    } +
    COUNT {
      MATCH (meeting:Meeting {id: this.id})
      WHERE meeting.durationMinutes IS NULL AND this.durationMinutes IS NOT NULL
    } +
    COUNT { MATCH (meeting:Meeting {id: this.id}) WHERE meeting.startedAt IS NULL AND this.startedAt IS NOT NULL } +
    COUNT {
      MATCH (meeting:Meeting {id: this.id})
      WHERE EXISTS { (this)-[:PROPOSED_PLACE]->() } AND NOT EXISTS { (meeting)-[:HELD_IN]->() }
    } AS adds
