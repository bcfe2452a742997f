// The scalars of a connected talk.
WITH {score: $score, reasons: $reasons} AS this
RETURN this.score AS score
