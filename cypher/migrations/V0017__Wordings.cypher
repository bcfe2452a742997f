// A document says in whose words it is held, and whether whole. Before, a text told both. The text of a dataset stays, as its note.
// A text that a machine read had none: it is the publisher's own.
MATCH (document:Document|RetractedDocument)
WHERE document.complete IS NULL
CALL (document) {
  WITH document, document.wording AS told
  SET document.wording = CASE WHEN told IS NULL THEN 'VERBATIM' ELSE 'SUMMARY' END,
    document.complete = told IS NULL OR told = 'own words, paragraph by paragraph',
    document.note = CASE
      WHEN told IN ['own words, paragraph by paragraph', 'own-words digest'] THEN null
      ELSE told
    END
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (document:Document|RetractedDocument {wording: 'SUMMARY'})
CALL (document) {
  MATCH (document)-[:HAS_PASSAGE|RETRACTED_HAS_PASSAGE]->(passage)
  SET passage.wording = 'SUMMARY'
} IN TRANSACTIONS OF 1000 ROWS;
// The first revision of a text that was a summary before it was read in the publisher's words.
MATCH (change:Change {kind: 'INGESTED'})-[:TOUCHED]->(thing:ChangedThing)
WHERE thing.id STARTS WITH 'document:' AND change.record CONTAINS '"wording":"own'
MATCH (document:Document {id: thing.id})-[:HAS_PASSAGE]->(passage:Passage)
WHERE passage.revision = 1 AND document.revision > 1
CALL (passage) {
  SET passage.wording = 'SUMMARY'
} IN TRANSACTIONS OF 1000 ROWS;
// What is kept of earlier changes says the same, so that they can still be undone.
MATCH (change:Change)
WHERE change.record CONTAINS '"wording":'
CALL (change) {
  SET change.record = replace(
    replace(
      replace(change.record, '"wording":null', '"complete":true,"wording":"VERBATIM"'),
      '"wording":"own words, paragraph by paragraph"',
      '"complete":true,"wording":"SUMMARY"'
    ),
    '"wording":"own-words digest"',
    '"complete":false,"wording":"SUMMARY"'
  )
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (change:Change)-[:TOUCHED]->(thing:ChangedThing)
WHERE thing.id STARTS WITH 'document:' AND change.record IS NOT NULL
WITH change, thing, '{"before":null,"after":{"at":"Document ' + thing.id + '","labels":["Document"],"properties":{' AS made
WHERE change.record CONTAINS made AND NOT change.record CONTAINS made + '"complete":'
CALL (change, made) {
  SET change.record = replace(change.record, made, made + '"complete":true,"wording":"VERBATIM",')
} IN TRANSACTIONS OF 1000 ROWS;
// A remark of the seed's curator was cited as words of a ministry.
MATCH (passage:Passage {id: 'passage:mofa-jp-2022-02-12-press-talk-kzoo-ja#1'})<-[cited:CITED]-(:Act)
WHERE substring(passage.text, cited.start, cited.end - cited.start) STARTS WITH 'it says '
DELETE cited;
