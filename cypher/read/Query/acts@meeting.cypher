// Acts in a meeting.
MATCH (node:Act)-[:IN]->(:Meeting {id: $meeting})
RETURN node
ORDER BY node.date, node.id
