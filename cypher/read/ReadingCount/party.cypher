// The party to the talks of which the documents tell.
WITH {publisherId: $publisherId, unknown: $unknown, partyId: $partyId, documents: $documents} AS this
MATCH (node:Country|Organization {id: this.partyId})
RETURN node
