// In a meeting that was held at any of these places.
MATCH (this:Act)
WHERE any(id IN $places WHERE EXISTS { (this)-[:IN]->(:Meeting)-[:HELD_IN]->(:Place {id: id}) })
RETURN this
