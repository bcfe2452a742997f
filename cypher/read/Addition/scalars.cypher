// The scalars of an addition.
WITH {changeId: '', thingIds: [], waiting: 0} AS this
RETURN this.waiting AS waiting
