// A passage, also one that was withdrawn, with its document and the talks of which that tells or may tell. `isOfDataset`
// says whether events of a dataset cite it.
MATCH (passage:Passage|RetractedPassage {id: $id})
OPTIONAL MATCH (document:Document {id: passage.documentId})-[:HAS_PASSAGE]->(passage)
RETURN passage.text AS text,
  passage.number AS number,
  document.id AS documentId,
  toString(document.publishedOn) AS publishedOn,
  coalesce(passage.revision, 1) = coalesce(document.revision, 1) AS isLatest,
  EXISTS { (passage)<-[:CITED]-(act:Act WHERE act.datasetId = document.id) } AS isOfDataset,
  COLLECT { MATCH (document)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id } AS reportsOnIds,
  COLLECT {
    MATCH (document)<-[:PROPOSED_FROM]-(meeting:ProposedMeeting)
    RETURN meeting.id
    ORDER BY meeting.id
  } AS readIds
ORDER BY document IS NULL
LIMIT 1
