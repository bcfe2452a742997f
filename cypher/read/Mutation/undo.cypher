// The answer of an undo, after it was written.
WITH {changeId: $changeId} AS node
RETURN node
