// What an import made and corrected, as far as it is in the graph.
MATCH (import:Change {id: $changeId})
RETURN COUNT { (act:Act WHERE act.changeId = $changeId) } AS acts,
  COUNT { (meeting:Meeting WHERE meeting.changeId = $changeId) } AS meetings,
  COUNT { (person:Person WHERE person.changeId = $changeId) }
    + COUNT { (organization:Organization WHERE organization.changeId = $changeId) }
    + COUNT { (country:Country WHERE country.changeId = $changeId) }
    - COUNT {
      MATCH (import)-[:TOUCHED]->(thing:ChangedThing)
      MATCH (:Document {id: thing.id})-[:PUBLISHED_BY]->(publisher:Organization)
      WHERE publisher.changeId = $changeId
    } AS actors,
  reduce(total = 0, ids IN COLLECT {
    MATCH (correction:ImportCorrection)
    WHERE correction.changeId = $changeId
    RETURN correction.ids
  } | total + size(ids)) AS corrected
