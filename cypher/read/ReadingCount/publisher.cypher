// The publisher of the documents.
WITH {publisherId: $publisherId, unknown: $unknown, partyId: $partyId, documents: $documents} AS this
MATCH (node:Organization {id: this.publisherId})
RETURN node
