// Acts that were accepted as proposed, in the order asked.
WITH {accepted: [], corrected: [], rejected: [], references: [], meetings: []} AS this
UNWIND range(0, size(this.accepted) - 1) AS place
MATCH (node:Act {id: this.accepted[place]})
RETURN node
ORDER BY place
