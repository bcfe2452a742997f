// The days of a dataset: each is a passage that the acts of its events cite. The rows themselves are not kept.
UNWIND $rows AS row
MATCH (document:Document {id: $documentId})
MERGE (passage:Passage {id: row.id})
ON CREATE SET passage.number = row.number,
  passage.text = row.text,
  passage.wording = 'SUMMARY',
  passage.documentId = document.id,
  passage.changeId = $changeId
MERGE (document)-[has:HAS_PASSAGE]->(passage)
ON CREATE SET has.fromId = document.id, has.toId = passage.id, has.key = row.key + ' ' + passage.id
