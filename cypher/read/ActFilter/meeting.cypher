// In this meeting.
MATCH (this:Act)
WHERE EXISTS { (this)-[:IN]->(:Meeting {id: $meeting}) }
RETURN this
