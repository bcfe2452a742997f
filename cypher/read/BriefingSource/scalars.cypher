// The scalars of a source.
WITH {number: $number, documentId: $documentId} AS this
RETURN this.number AS number
