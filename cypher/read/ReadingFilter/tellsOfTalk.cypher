// Whether it tells of a talk.
MATCH (this:Document)
WHERE $tellsOfTalk = EXISTS { (this)<-[:PROPOSED_FROM]-(:ProposedMeeting) }
RETURN this
