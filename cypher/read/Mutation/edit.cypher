// The result of an edit: the change and the thing.
WITH {changeId: $changeId, thingId: $thingId} AS node
RETURN node
