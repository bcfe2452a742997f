// The scalars of a deletion.
WITH {id: $documentId, retractedActs: 0, retractedMeetings: 0, keptActs: 0} AS this
RETURN this.id AS id,
  this.retractedActs AS retractedActs,
  this.retractedMeetings AS retractedMeetings,
  this.keptActs AS keptActs
