// The answer of a review, after it was written: what became of which ids.
WITH {accepted: $accepted, corrected: $corrected, rejected: $rejected, references: $references, meetings: $meetings} AS node
RETURN node
