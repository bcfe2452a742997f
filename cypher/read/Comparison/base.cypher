// The meeting compared with.
WITH {baseId: $baseId, headId: $headId} AS this
MATCH (node:Meeting {id: this.baseId})
RETURN node
