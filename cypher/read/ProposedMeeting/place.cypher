// Where it was held.
MATCH (this:ProposedMeeting {id: $id})
MATCH (this)-[:PROPOSED_PLACE]->(node:Place)
RETURN node
