// Who held an office on a day. Of a tenure with an unknown bound only the days between those on which a source shows it
// are known.
MATCH (this:Office {id: $id})
MATCH (node:Person)-[tenure:HELD]->(this)
WHERE coalesce(tenure.from, tenure.knownFrom) <= $on AND CASE
  WHEN tenure.to IS NOT NULL THEN tenure.to > $on
  WHEN tenure.endUnknown THEN coalesce(tenure.knownTo, tenure.from, tenure.knownFrom) >= $on
  ELSE true
END
RETURN node
ORDER BY tenure.key DESC
