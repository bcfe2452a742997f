// The scalars of an edit.
WITH {changeId: '', thingId: '', waiting: 0} AS this
RETURN this.waiting AS waiting
