// The answer of an undoing, after it was written.
WITH {changeId: $changeId} AS node
RETURN node
