// Who is recorded as the holder of which office on 12 February 2022?
// `to` is the first day on which a person no longer held the office. If a bound is not known, a tenure matches the days
// from `knownFrom` to `knownTo`, between which a source shows the person in office.
WITH date('2022-02-12') AS day
MATCH (person:Person)-[tenure:HELD]->(office:Office)-[:OFFICE_OF]->(holder:Country|Organization)
WHERE coalesce(tenure.from, tenure.knownFrom) <= day AND CASE
  WHEN tenure.to IS NOT NULL THEN tenure.to > day
  WHEN tenure.endUnknown THEN coalesce(tenure.knownTo, tenure.from, tenure.knownFrom) >= day
  ELSE true
END
RETURN holder.name AS of, office.title AS office, person.name AS person, tenure.from AS since
ORDER BY of, office, person
