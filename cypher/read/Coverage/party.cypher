// The country or organization.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
MATCH (node:Country|Organization {id: this.partyId})
RETURN node
