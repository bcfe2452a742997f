// Who took part, in the order of countries and as published.
MATCH (this:ProposedMeeting {id: $id})
MATCH (:Person)-[node:PROPOSED_PARTICIPANT]->(this)
RETURN node
ORDER BY node.countryCode, node.place, startNode(node).id
