// What is held of a meeting, party by party: countries by code, then organizations.
MATCH (this:Meeting {id: $id})
MATCH (party:Country|Organization)-[:PARTY_TO|RETRACTED_PARTY_TO|PLANNED_PARTY]->(this)
WITH {meetingId: this.id, partyId: party.id} AS node, party
RETURN node
ORDER BY labels(party), party.id
