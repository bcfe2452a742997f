// In which talk.
MATCH (this:ProposedAct {id: $id})
MATCH (this)-[:PROPOSED_IN]->(node:ProposedMeeting)
RETURN node
