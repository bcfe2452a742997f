// The scalars of a reason.
WITH {kind: $kind, explanation: $explanation, issueIds: [], actIds: [], meetingIds: []} AS this
RETURN this.kind AS kind,
  this.explanation AS explanation
