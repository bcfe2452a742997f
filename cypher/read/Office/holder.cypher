// Who held an office on a day. A tenure whose end is not known matches its first day only.
MATCH (this:Office {id: $id})
MATCH (node:Person)-[tenure:HELD]->(this)
WHERE tenure.from <= $on AND CASE
  WHEN tenure.to IS NOT NULL THEN tenure.to > $on
  WHEN tenure.endUnknown THEN tenure.from = $on
  ELSE true
END
RETURN node
ORDER BY tenure.key DESC
