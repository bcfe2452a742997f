// A planned talk has a label and types of its own, so that no ordinary statement sees it. When a text tells it, its plan
// stays beside the meeting.
CREATE CONSTRAINT planned_meeting_id IF NOT EXISTS FOR (n:PlannedMeeting) REQUIRE n.id IS UNIQUE;
CREATE INDEX planned_meeting_day IF NOT EXISTS FOR (n:PlannedMeeting) ON (n.date, n.id);
CREATE INDEX held_plan_id IF NOT EXISTS FOR (n:HeldPlan) ON (n.id);
CREATE INDEX held_plan_day IF NOT EXISTS FOR (n:HeldPlan) ON (n.date, n.id);
CREATE FULLTEXT INDEX planned_talks IF NOT EXISTS
FOR (n:PlannedMeeting)
ON EACH [n.title, n.placeName]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
