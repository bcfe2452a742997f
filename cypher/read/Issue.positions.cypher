// Each country's latest act on an issue, by country; an act of all sides together is each side's.
MATCH (this:Issue {id: $id})
MATCH (act:Act)-[about:ABOUT]->(this)
WITH act
ORDER BY about.key DESC
UNWIND act.sides AS side
WITH side, head(collect(act)) AS act
MATCH (country:Country {id: side})
WITH country, {country: country, act: act} AS node
RETURN node
ORDER BY country.code
