// The result of a merge: the change and the thing that stays.
WITH {changeId: $changeId, keptId: $keptId} AS node
RETURN node
