// The meetings of what was accepted.
WITH {accepted: [], corrected: [], rejected: [], references: [], meetings: []} AS this
UNWIND range(0, size(this.meetings) - 1) AS place
MATCH (node:Meeting {id: this.meetings[place]})
RETURN node
ORDER BY place
