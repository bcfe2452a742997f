// The accepted act of the same meeting of which this is another report: same type, same actors, about the same.
MATCH (this:ProposedAct {id: $id})
MATCH (this)-[:PROPOSED_IN]->(meeting:ProposedMeeting)
MATCH (:Meeting {id: meeting.id})<-[:IN]-(node:Act {type: this.type})
WHERE node.id <> this.id
  AND COLLECT { MATCH (who)-[:PERFORMED]->(node) RETURN who.id ORDER BY who.id } =
    COLLECT { MATCH (who)-[:PROPOSED_ACTOR]->(this) RETURN who.id ORDER BY who.id }
  AND COLLECT { MATCH (node)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id } =
    COLLECT { MATCH (this)-[:PROPOSED_ABOUT]->(subject) RETURN subject.id ORDER BY subject.id }
RETURN node
ORDER BY node.id
LIMIT 1
