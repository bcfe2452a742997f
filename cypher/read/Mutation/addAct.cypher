// The result of adding an act: the change and the act.
WITH {changeId: $changeId, actId: $actId} AS node
RETURN node
