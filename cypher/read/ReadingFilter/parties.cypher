// All of these countries and organizations are party to one of the talks that it tells of.
MATCH (this:Document)
WHERE EXISTS {
  MATCH (this)<-[:PROPOSED_FROM]-(talk:ProposedMeeting)
  WHERE all(id IN $parties WHERE EXISTS { (talk)<-[:PROPOSED_PARTY]-(:Country|Organization {id: id}) })
}
RETURN this
