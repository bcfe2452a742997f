// Accepted acts, held until the transaction ends.
UNWIND $ids AS id
MATCH (act:Act {id: id})
SET act.id = id
RETURN act.id AS id,
  'ACCEPTED' AS status,
  act.type AS type,
  toString(act.date) AS date,
  act.summary AS summary,
  act.repeated AS repeated,
  act.datasetId AS datasetId,
  CASE WHEN act.datasetId IS NOT NULL THEN act.cameoCode END AS datasetCode,
  head([(act)-[part:IN]->() | replace(part.key, ' ' + act.id, '')]) AS textKey,
  head([(act)-[:IN]->(meeting) | meeting.id]) AS meetingId,
  COLLECT {
    MATCH (who)-[performance:PERFORMED]->(act)
    OPTIONAL MATCH (:Office {id: performance.officeId})-[:OFFICE_OF]->(of:Country|Organization)
    RETURN {
      id: who.id,
      officeId: performance.officeId,
      countryCode: performance.countryCode,
      sideId: CASE WHEN who:Person THEN coalesce('country:' + performance.countryCode, of.id) ELSE who.id END
    }
  } AS actors,
  [(act)-[:TOWARD]->(addressee) | addressee.id] AS towardIds,
  [(act)-[:ABOUT]->(subject) | subject.id] AS aboutIds,
  [(act)-[cited:CITED]->(passage) |
    {
      passageId: passage.id,
      start: cited.start,
      end: cited.end,
      locator: cited.locator,
      key: replace(cited.key, ' ' + act.id, '')
    }] AS citations,
  [(act)-[:CITED]->(:Passage)<-[:HAS_PASSAGE]-(document) | document.id] AS documentIds
