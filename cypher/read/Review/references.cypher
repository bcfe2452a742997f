// References that were decided, in the order asked.
WITH {accepted: [], corrected: [], rejected: [], references: [], meetings: []} AS this
UNWIND range(0, size(this.references) - 1) AS place
MATCH (node:ProposedReference {id: this.references[place]})
RETURN node
ORDER BY place
