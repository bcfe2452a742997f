// The state of a proposal agrees with the graph: it is accepted if and only if the graph has what it became. A document
// is in the queue of the editors if and only if something in it is open.
MATCH (proposal:ProposedAct)
WHERE (proposal.status = 'ACCEPTED') <> EXISTS { (:Act {id: coalesce(proposal.becameId, proposal.id)}) }
RETURN proposal.id AS subject, 'the proposed act is ' + proposal.status + ', and the graph says otherwise' AS finding
UNION ALL
MATCH (proposal:ProposedMeeting)
WHERE (proposal.status = 'ACCEPTED') <> EXISTS { (:Meeting {id: proposal.id}) }
RETURN proposal.id AS subject, 'the proposed meeting is ' + proposal.status + ', and the graph says otherwise' AS finding
UNION ALL
MATCH (document:Document)
WITH document,
  document:OpenReading AS waits,
  EXISTS { (document)<-[:PROPOSED_FROM]-(:ProposedAct|ProposedReference {status: 'PROPOSED'}) }
    OR EXISTS { (document)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) } AS open
WHERE waits <> open
RETURN document.id AS subject, 'its place in the queue does not agree with what is open in it' AS finding
UNION ALL
MATCH (act:RetractedAct)
WHERE act.retractedAt < act.recordedAt
RETURN act.id AS subject, 'it was withdrawn before it was recorded' AS finding
