// What a machine read and nobody has accepted, and what was withdrawn, have labels and types of their own, so that no
// ordinary statement sees them and counts stay cheap.
CREATE CONSTRAINT proposed_act_id IF NOT EXISTS FOR (n:ProposedAct) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposed_meeting_id IF NOT EXISTS FOR (n:ProposedMeeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposed_reference_id IF NOT EXISTS FOR (n:ProposedReference) REQUIRE n.id IS UNIQUE;
CREATE INDEX retracted_act_id IF NOT EXISTS FOR (n:RetractedAct) ON (n.id);
CREATE INDEX retracted_act_day IF NOT EXISTS FOR (n:RetractedAct) ON (n.date, n.id);
CREATE INDEX retracted_meeting_id IF NOT EXISTS FOR (n:RetractedMeeting) ON (n.id);
CREATE INDEX retracted_meeting_day IF NOT EXISTS FOR (n:RetractedMeeting) ON (n.date, n.id);
CREATE INDEX open_reading_day IF NOT EXISTS FOR (n:OpenReading) ON (n.publishedOn, n.id);
