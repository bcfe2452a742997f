// Whether every act that was read in these documents was decided.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
RETURN NOT EXISTS {
  MATCH (document:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
  MATCH (document)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(source:Organization)
  WHERE (source.id = this.partyId OR EXISTS { (source)-[:ORGAN_OF]->({id: this.partyId}) })
    AND EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) }
} AS node
