// How much of the party's telling is held: by the fullest of the documents that are its own or pass on its words.
WITH {meetingId: $meetingId, partyId: $partyId} AS this
WITH COLLECT {
  MATCH (document:Document)-[:REPORTS_ON]->(:Meeting {id: this.meetingId})
  MATCH (document)-[words:PUBLISHED_BY|ATTRIBUTED_TO]->(:Organization)-[:ORGAN_OF*0..1]->({id: this.partyId})
  RETURN CASE
    WHEN coalesce(document.complete, true) THEN 'OWN_TEXT'
    WHEN words:PUBLISHED_BY THEN 'OWN_SUMMARY'
    ELSE 'REPORTED'
  END
} AS extents
RETURN coalesce(
  head([extent IN ['OWN_TEXT', 'OWN_SUMMARY', 'REPORTED'] WHERE extent IN extents]),
  'NOT_HELD'
) AS node
