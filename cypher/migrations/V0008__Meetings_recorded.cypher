// A meeting of a graph that is older than this record of it was held no later than the first of its acts.
MATCH (meeting:Meeting)
WHERE meeting.recordedAt IS NULL
OPTIONAL MATCH (meeting)<-[:IN]-(act:Act)
WITH meeting, min(act.recordedAt) AS first
SET meeting.recordedAt = coalesce(first, datetime());
