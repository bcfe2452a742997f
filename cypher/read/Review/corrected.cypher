// Acts that were accepted with a correction, in the order asked.
WITH {accepted: [], corrected: [], rejected: [], references: [], meetings: []} AS this
UNWIND range(0, size(this.corrected) - 1) AS place
MATCH (node:Act {id: this.corrected[place]})
RETURN node
ORDER BY place
