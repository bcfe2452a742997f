// The cited document.
WITH {number: $number, documentId: $documentId} AS this
MATCH (node:Document {id: this.documentId})
RETURN node
