// The telling of at least one party is held to this extent at most: no document that is its own or passes on its words
// is fuller.
MATCH (this:Meeting)
WHERE EXISTS {
  MATCH (party:Country|Organization)-[:PARTY_TO]->(this)
  WHERE NOT EXISTS {
    MATCH (document:Document)-[:REPORTS_ON]->(this)
    MATCH (document)-[words:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->({id: party.id})
    WHERE CASE $heldAtMost
      WHEN 'NOT_HELD' THEN true
      WHEN 'REPORTED' THEN words:PUBLISHED_BY OR coalesce(document.complete, true)
      WHEN 'OWN_SUMMARY' THEN coalesce(document.complete, true)
      ELSE false
    END
  }
}
RETURN this
