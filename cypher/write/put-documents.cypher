// Documents with their passages: who published them, whose words they pass on, who carried them, of which meetings
// they tell.
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document.url = row.url,
  document.title = row.title,
  document.publishedOn = date(row.publishedOn),
  document.language = row.language,
  document.wording = row.wording,
  document.complete = row.complete,
  document.publisherWords = row.publisherWords,
  document.assistance = row.assistance,
  document.unread = row.unread,
  document.revision = row.revision
WITH document, row, row.publishedOn + ' ' + document.id AS key
CALL (document, row, key) {
  MATCH (publisher:Organization {id: row.publisherId})
  MERGE (document)-[publication:PUBLISHED_BY]->(publisher)
  SET publication.fromId = document.id, publication.toId = publisher.id, publication.key = key
}
CALL (document, row, key) {
  UNWIND row.attributedToIds AS sourceId
  MATCH (source:Organization {id: sourceId})
  MERGE (document)-[attribution:ATTRIBUTED_TO]->(source)
  SET attribution.fromId = document.id, attribution.toId = source.id, attribution.key = key + ' ' + source.id
}
CALL (document, row, key) {
  WITH document, row, key
  WHERE row.carriedById IS NOT NULL
  MATCH (carrier:Organization {id: row.carriedById})
  MERGE (document)-[carriage:CARRIED_BY]->(carrier)
  SET carriage.fromId = document.id, carriage.toId = carrier.id, carriage.key = key
}
CALL (document, row, key) {
  UNWIND row.meetingIds AS meetingId
  MATCH (meeting:Meeting {id: meetingId})
  MERGE (document)-[report:REPORTS_ON]->(meeting)
  SET report.fromId = document.id, report.toId = meeting.id, report.key = key + ' ' + meeting.id
}
CALL (document, row) {
  UNWIND row.passages AS part
  MERGE (passage:Passage {id: part.id})
  SET passage.number = part.number,
    passage.text = part.text,
    passage.wording = CASE row.wording WHEN 'VERBATIM' THEN null ELSE row.wording END,
    passage.language = coalesce(row.passageLanguage, passage.language),
    passage.documentId = document.id,
    passage.revision = row.revision
  MERGE (document)-[has:HAS_PASSAGE]->(passage)
  SET has.fromId = document.id, has.toId = passage.id, has.key = part.key + ' ' + passage.id
}
