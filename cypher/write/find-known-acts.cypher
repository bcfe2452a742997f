// Which of these events the graph has as acts already, and the import of each; whether the event now says something else of
// its act. What an editor has changed, an import does not correct.
UNWIND $rows AS row
MATCH (act:Act {id: row.id})
RETURN act.id AS id,
  act.changeId AS changeId,
  (act.type <> row.type
    OR act.date <> date(row.date)
    OR coalesce(act.summary, '') <> row.summary
    OR act.sides <> row.sides
    OR coalesce(act.cameoCode, '') <> coalesce(row.cameoCode, '')
    OR NOT EXISTS { (act)-[:CITED]->(:Passage {id: row.passageId}) }
    OR COLLECT {
      MATCH (who)-[performance:PERFORMED]->(act)
      RETURN who.id + ' ' + coalesce(performance.countryCode, '') AS actor
      ORDER BY actor
    } <> COLLECT {
      UNWIND row.actors AS each
      RETURN each.id + ' ' + coalesce(each.countryCode, '') AS actor
      ORDER BY actor
    }
    OR COLLECT { MATCH (act)-[:TOWARD]->(addressee) RETURN addressee.id ORDER BY addressee.id }
      <> COLLECT { UNWIND row.towardIds AS towardId RETURN towardId ORDER BY towardId }
    OR coalesce(head(COLLECT { MATCH (act)-[:IN]->(meeting) RETURN meeting.id }), '') <> coalesce(row.meetingId, ''))
    AND NOT EXISTS {
      MATCH (:ChangedThing {id: act.id})<-[:TOUCHED]-(change:Change {undone: false})
      WHERE NOT change.kind IN ['IMPORTED', 'UNDONE']
    } AS isCorrected
