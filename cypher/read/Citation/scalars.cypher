// The scalars of a citation, in UTF-16 code units.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
RETURN this.start AS start,
  this.end AS end
