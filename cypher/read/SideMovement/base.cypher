// What the side did about the issue in the first meeting: its hardest act, and the first of those that are as hard. What
// it did alone stands before what it did with others; $tones and $rootTones say how hard it sounds.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId, sideId: $sideId} AS this
MATCH (node:Act)-[part:IN]->(:Meeting {id: this.baseId})
WHERE this.sideId IN node.sides AND EXISTS { (node)-[:ABOUT]->(:Issue {id: this.issueId}) }
RETURN node
ORDER BY size(node.sides) = 1 DESC, coalesce($tones[node.type], $rootTones[left(node.cameoCode, 2)], 1) DESC, part.key
LIMIT 1
