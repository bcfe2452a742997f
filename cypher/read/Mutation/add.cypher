// The result of an addition: the change and the things.
WITH {changeId: $changeId, thingIds: $thingIds, waiting: $waiting} AS node
RETURN node
