// The scalars of a count of documents that wait for a review.
WITH {publisherId: $publisherId, unknown: $unknown, partyId: $partyId, documents: $documents} AS this
RETURN this.unknown AS unknown,
  this.documents AS documents
