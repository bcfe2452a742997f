// In a meeting to which all of these countries were party.
MATCH (this:Act)
WHERE EXISTS {
  MATCH (this)-[:IN]->(meeting:Meeting)
  WHERE all(code IN $parties WHERE EXISTS { (meeting)<-[:PARTY_TO]-(:Country {code: code}) })
}
RETURN this
