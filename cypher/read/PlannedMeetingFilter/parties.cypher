// All of these countries are to be party to it.
MATCH (this:PlannedMeeting)
WHERE all(code IN $parties WHERE EXISTS { (this)<-[:PLANNED_PARTY]-(:Country {code: code}) })
RETURN this
