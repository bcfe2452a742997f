// The result of an edit: the change and the thing.
WITH {changeId: $changeId, thingId: $thingId, waiting: $waiting} AS node
RETURN node
