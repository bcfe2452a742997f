// Whether every act that was read in these documents was decided.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
RETURN NOT EXISTS {
  MATCH (document:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
  MATCH (document)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->({id: this.partyId})
  WHERE EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) }
} AS node
