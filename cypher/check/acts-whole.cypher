// An act has at least one actor, subject and citation, one side or more, and at most one meeting. An act that a dataset
// records cites that dataset; it may be about nothing, and a person of whom no country is told has no side.
MATCH (act:Act)
WITH act, [
  CASE WHEN NOT EXISTS { (act)<-[:PERFORMED]-() } THEN 'no actor' END,
  CASE WHEN act.datasetId IS NULL AND NOT EXISTS { (act)-[:ABOUT]->() } THEN 'no subject' END,
  CASE WHEN NOT EXISTS { (act)-[:CITED]->() } THEN 'no citation' END,
  CASE WHEN act.datasetId IS NULL AND size(act.sides) = 0 THEN 'no side' END,
  CASE
    WHEN act.datasetId IS NOT NULL AND NOT EXISTS { (act)-[:CITED]->(:Passage {documentId: act.datasetId}) }
    THEN 'its dataset is not cited'
  END,
  CASE WHEN act.datasetId IS NULL AND act.type = 'ACTED' THEN 'a type that only acts of datasets have' END,
  CASE WHEN COUNT { (act)-[:IN]->() } > 1 THEN 'more than one meeting' END,
  CASE WHEN act.joint <> (size(act.sides) > 1) THEN 'joint does not agree with its sides' END
] AS findings
UNWIND [finding IN findings WHERE finding IS NOT NULL] AS finding
RETURN act.id AS subject, finding
ORDER BY subject, finding
