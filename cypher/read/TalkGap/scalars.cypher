// The scalars of a gap.
WITH {days: $days, earlierId: $earlierId, laterId: $laterId} AS this
RETURN this.days AS days
