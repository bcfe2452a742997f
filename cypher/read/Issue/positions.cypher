// Each country's latest act on an issue, by country; an act of all sides together is each side's.
MATCH (this:Issue {id: $id})
MATCH (any:Act)-[:ABOUT]->(this)
UNWIND any.sides AS side
WITH DISTINCT this, side
MATCH (country:Country {id: side})
CALL (this, country) {
  MATCH (act:Act)-[about:ABOUT]->(this)
  WHERE country.id IN act.sides
  RETURN act
  ORDER BY about.key DESC
  LIMIT 1
}
WITH country, {country: country, act: act} AS node
RETURN node
ORDER BY country.code
