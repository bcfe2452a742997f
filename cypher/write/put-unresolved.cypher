// Words of a document that match nothing known, with what would be added if they name something new.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
CREATE (document)-[:LEFT_OPEN {place: row.place}]->(open:Unresolved {id: row.id})
SET open.documentId = document.id,
  open.kind = row.kind,
  open.text = row.text,
  open.why = row.why,
  open.name = row.name,
  open.otherNames = row.otherNames,
  open.title = row.title,
  open.officeId = row.officeId,
  open.ofId = row.ofId,
  open.waitingIds = row.waitingIds,
  open.nearestIds = row.nearestIds,
  open.nearestReasons = row.nearestReasons
WITH open, row
CALL (open, row) {
  MATCH (passage:Passage {id: row.citation.passageId})
  CREATE (open)-[:PROPOSED_CITATION {start: row.citation.start, end: row.citation.end}]->(passage)
}
