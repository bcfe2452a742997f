// Numbers that are whole were written as FLOAT, so that text made of them read "passage #1.0". Each is an INTEGER now.
MATCH (meeting:Meeting|ProposedMeeting|RetractedMeeting)
WHERE meeting.durationMinutes IS :: FLOAT NOT NULL
CALL (meeting) {
  SET meeting.durationMinutes = toInteger(meeting.durationMinutes)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (node:Document|RetractedDocument|Passage|RetractedPassage)
WHERE node.revision IS :: FLOAT NOT NULL OR node.number IS :: FLOAT NOT NULL
CALL (node) {
  SET node.revision = toInteger(node.revision), node.number = toInteger(node.number)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (progress:ImportProgress)
WHERE progress.rows IS :: FLOAT NOT NULL OR progress.rejected IS :: FLOAT NOT NULL
CALL (progress) {
  SET progress.rows = toInteger(progress.rows), progress.rejected = toInteger(progress.rejected)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[cited:CITED|RETRACTED_CITED|PROPOSED_CITATION|FOLLOWED_UP]->()
WHERE cited.start IS :: FLOAT NOT NULL OR cited.end IS :: FLOAT NOT NULL
CALL (cited) {
  SET cited.start = toInteger(cited.start), cited.end = toInteger(cited.end)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[part:TOOK_PART_IN|RETRACTED_TOOK_PART_IN|PROPOSED_PARTICIPANT|PROPOSED_FROM|LEFT_OPEN]->()
WHERE part.place IS :: FLOAT NOT NULL
CALL (part) {
  SET part.place = toInteger(part.place)
} IN TRANSACTIONS OF 10000 ROWS;
