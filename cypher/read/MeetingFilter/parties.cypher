// All of these countries were party to it.
MATCH (this:Meeting)
WHERE all(code IN $parties WHERE EXISTS { (this)<-[:PARTY_TO]-(:Country {code: code}) })
RETURN this
