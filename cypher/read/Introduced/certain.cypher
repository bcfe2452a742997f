// Whether the first meeting certainly did not deal with the issue: the own text of every party is held, and nothing that
// was read in it waits for a decision.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId} AS this
MATCH (other:Meeting {id: this.baseId})
RETURN NOT EXISTS {
  MATCH (party:Country|Organization)-[:PARTY_TO]->(other)
  WHERE NOT EXISTS {
    MATCH (document:Document)-[:REPORTS_ON]->(other)
    MATCH (document)-[:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->({id: party.id})
    WHERE coalesce(document.complete, true)
      AND NOT EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) }
  }
} AS node
