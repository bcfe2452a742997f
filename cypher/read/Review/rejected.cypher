// Acts that were rejected, in the order asked.
WITH {accepted: [], corrected: [], rejected: [], references: [], meetings: []} AS this
UNWIND range(0, size(this.rejected) - 1) AS place
MATCH (node:ProposedAct {id: this.rejected[place]})
RETURN node
ORDER BY place
