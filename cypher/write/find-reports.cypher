// The proposals that became one of these acts as further reports of it.
UNWIND $actIds AS actId
MATCH (proposal:ProposedAct {becameId: actId})
RETURN proposal.id AS id
