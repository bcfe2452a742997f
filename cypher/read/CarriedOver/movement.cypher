// How the tone moved, by the hardest act of each meeting; $tones says how hard a type is. Of acts that are equally hard
// the sides of all count.
WITH {issueId: $issueId, baseId: $baseId, headId: $headId} AS this
WITH
  COLLECT {
    MATCH (:Meeting {id: this.baseId})<-[:IN]-(act:Act)-[:ABOUT]->(:Issue {id: this.issueId})
    RETURN [$tones[act.type], act.sides]
  } AS baseActs,
  COLLECT {
    MATCH (:Meeting {id: this.headId})<-[:IN]-(act:Act)-[:ABOUT]->(:Issue {id: this.issueId})
    RETURN [$tones[act.type], act.sides]
  } AS headActs
WITH baseActs, headActs,
  reduce(hardest = -1, act IN baseActs | CASE WHEN act[0] > hardest THEN act[0] ELSE hardest END) AS baseTone,
  reduce(hardest = -1, act IN headActs | CASE WHEN act[0] > hardest THEN act[0] ELSE hardest END) AS headTone
WITH baseTone, headTone,
  reduce(sides = [], act IN baseActs | CASE WHEN act[0] = baseTone THEN sides + act[1] ELSE sides END) AS baseSides,
  reduce(sides = [], act IN headActs | CASE WHEN act[0] = headTone THEN sides + act[1] ELSE sides END) AS headSides
WITH CASE
  WHEN headTone > baseTone THEN 'HARDENED'
  WHEN headTone < baseTone THEN 'SOFTENED'
  WHEN none(side IN headSides WHERE side IN baseSides) THEN 'CHANGED_HANDS'
  ELSE 'UNCHANGED'
END AS node
RETURN node
