// All of these organizations are to be party to it.
MATCH (this:PlannedMeeting)
WHERE all(id IN $organizations WHERE EXISTS { (this)<-[:PLANNED_PARTY]-(:Organization {id: id}) })
RETURN this
