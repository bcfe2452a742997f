// The meeting compared.
WITH {baseId: $baseId, headId: $headId} AS this
MATCH (node:Meeting {id: this.headId})
RETURN node
