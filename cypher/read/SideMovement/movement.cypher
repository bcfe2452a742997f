// How the tone of the side moved, by its act in each meeting: what it did alone stands before what it did with others.
// $tones and $rootTones say how hard a type is.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId, sideId: $sideId} AS this
WITH
  COLLECT {
    MATCH (act:Act)-[:IN]->(:Meeting {id: this.baseId})
    WHERE this.sideId IN act.sides AND EXISTS { (act)-[:ABOUT]->(:Issue {id: this.issueId}) }
    RETURN coalesce($tones[act.type], $rootTones[left(act.cameoCode, 2)], 1) AS tone
    ORDER BY size(act.sides) = 1 DESC, tone DESC
    LIMIT 1
  } AS before,
  COLLECT {
    MATCH (act:Act)-[:IN]->(:Meeting {id: this.headId})
    WHERE this.sideId IN act.sides AND EXISTS { (act)-[:ABOUT]->(:Issue {id: this.issueId}) }
    RETURN coalesce($tones[act.type], $rootTones[left(act.cameoCode, 2)], 1) AS tone
    ORDER BY size(act.sides) = 1 DESC, tone DESC
    LIMIT 1
  } AS after
RETURN CASE
  WHEN after[0] > before[0] THEN 'HARDENED'
  WHEN after[0] < before[0] THEN 'SOFTENED'
  ELSE 'UNCHANGED'
END AS node
