// A document, held until the transaction ends: the acts that it reports, each with whether another document does so too,
// and the meetings of which no other document tells. `partIds` are its passages, what was read in it, and every meeting of
// which it tells.
MATCH (document:Document {id: $documentId})
SET document.id = $documentId
RETURN COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(:Passage)<-[:CITED]-(act:Act)
    WITH DISTINCT document, act
    RETURN {
      id: act.id,
      elsewhere: EXISTS {
        MATCH (act)-[:CITED]->(:Passage)<-[:HAS_PASSAGE]-(other:Document)
        WHERE other <> document
      }
    }
    ORDER BY act.id
  } AS acts,
  COLLECT {
    MATCH (document)-[:REPORTS_ON]->(meeting:Meeting)
    WHERE NOT EXISTS {
      MATCH (meeting)<-[:REPORTS_ON]-(other:Document)
      WHERE other <> document
    }
    RETURN meeting.id
    ORDER BY meeting.id
  } AS meetingIds,
  COLLECT { MATCH (document)-[:HAS_PASSAGE|LEFT_OPEN|REPORTS_ON]->(part) RETURN part.id }
    + COLLECT { MATCH (document)<-[:PROPOSED_FROM]-(proposal) RETURN proposal.id } AS partIds
