// The days of a dataset: each is a passage that the acts of its events cite. The rows themselves are not kept.
UNWIND $rows AS row
MATCH (document:Document {id: $documentId})
MERGE (passage:Passage {id: row.id})
SET passage.number = row.number, passage.text = row.text, passage.documentId = document.id
MERGE (document)-[has:HAS_PASSAGE]->(passage)
SET has.fromId = document.id, has.toId = passage.id, has.key = row.key + ' ' + passage.id
