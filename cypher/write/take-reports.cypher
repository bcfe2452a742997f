// A document, held until the transaction ends: the acts that it reports and the meetings that it tells of, each with
// whether another document does so too.
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
  } AS meetingIds
