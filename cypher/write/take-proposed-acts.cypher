// Proposed acts, held until the transaction ends.
UNWIND $ids AS id
MATCH (proposal:ProposedAct {id: id})
SET proposal.id = id
RETURN proposal.id AS id,
  proposal.status AS status,
  proposal.type AS type,
  toString(proposal.date) AS date,
  proposal.summary AS summary,
  proposal.repeated AS repeated,
  NULL AS datasetId,
  NULL AS datasetCode,
  proposal.textKey AS textKey,
  head([(proposal)-[:PROPOSED_IN]->(meeting) | meeting.id]) AS meetingId,
  COLLECT {
    MATCH (who)-[performance:PROPOSED_ACTOR]->(proposal)
    OPTIONAL MATCH (:Office {id: performance.officeId})-[:OFFICE_OF]->(of:Country|Organization)
    RETURN {
      id: who.id,
      officeId: performance.officeId,
      countryCode: performance.countryCode,
      sideId: CASE WHEN who:Person THEN coalesce('country:' + performance.countryCode, of.id) ELSE who.id END
    }
  } AS actors,
  [(proposal)-[:PROPOSED_TOWARD]->(addressee) | addressee.id] AS towardIds,
  [(proposal)-[:PROPOSED_ABOUT]->(subject) | subject.id] AS aboutIds,
  [(proposal)-[cited:PROPOSED_CITATION]->(passage) |
    {passageId: passage.id, start: cited.start, end: cited.end, locator: NULL, key: cited.key}] AS citations,
  [(proposal)-[:PROPOSED_FROM]->(document) | document.id] AS documentIds
