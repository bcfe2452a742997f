// All of these organizations were party to it.
MATCH (this:Meeting)
WHERE all(id IN $organizations WHERE EXISTS { (this)<-[:PARTY_TO]-(:Organization {id: id}) })
RETURN this
