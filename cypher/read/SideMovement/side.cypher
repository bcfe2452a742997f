// The country or organization.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId, sideId: $sideId} AS this
MATCH (node:Country|Organization {id: this.sideId})
RETURN node
