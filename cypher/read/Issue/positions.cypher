// Where each country stands on an issue, by country: what it did on the latest day on which it did something about it. What
// it did alone stands before what it did with others, then the hardest act; $tones and $rootTones say how hard it sounds.
// Of acts that are equally hard, a request stands last.
MATCH (this:Issue {id: $id})
MATCH (any:Act)-[:ABOUT]->(this)
UNWIND any.sides AS side
WITH DISTINCT this, side
MATCH (country:Country {id: side})
CALL (this, country) {
  MATCH (latest:Act)-[about:ABOUT]->(this)
  WHERE country.id IN latest.sides
  WITH this, country, latest
  ORDER BY about.key DESC
  LIMIT 1
  MATCH (act:Act)-[told:ABOUT]->(this)
  USING INDEX SEEK told:ABOUT(toId, key)
  WHERE told.toId = this.id AND told.key >= toString(latest.date) AND country.id IN act.sides
  RETURN act
  ORDER BY size(act.sides) = 1 DESC,
    coalesce($tones[act.type], $rootTones[left(act.cameoCode, 2)], 1) DESC,
    act.type IN $requestTypes,
    told.key DESC
  LIMIT 1
}
WITH country, {country: country, act: act} AS node
RETURN node
ORDER BY country.code
