// All of these people are to take part.
MATCH (this:PlannedMeeting)
WHERE all(id IN $participants WHERE EXISTS { (this)<-[:PLANNED_PARTICIPANT]-(:Person {id: id}) })
RETURN this
