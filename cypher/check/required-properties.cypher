// Every node has the properties that its label needs.
UNWIND [
  ['Country', ['id', 'code', 'name']],
  ['Organization', ['id', 'name']],
  ['Person', ['id', 'name']],
  ['Office', ['id', 'title']],
  ['Place', ['id']],
  ['Meeting', ['id', 'title', 'date', 'days', 'mode', 'level', 'recordedAt']],
  ['Conference', ['id', 'title']],
  ['Issue', ['id', 'name']],
  ['Nomination', ['id', 'name', 'siteName']],
  ['Milestone', ['id', 'date', 'label', 'sources']],
  ['Act', ['id', 'type', 'date', 'joint', 'repeated', 'recordedAt', 'sides']],
  ['Document', ['id', 'url', 'title', 'publishedOn', 'language']],
  ['Passage', ['id', 'number', 'text', 'documentId']],
  ['ProposedAct', ['id', 'status', 'type', 'date', 'confidence', 'because']],
  ['ProposedMeeting', ['id', 'status', 'title', 'date', 'mode', 'level']],
  ['PlannedMeeting', ['id', 'title', 'date', 'days', 'mode', 'level', 'recordedAt']],
  ['ProposedReference', ['id', 'status', 'kind', 'text']],
  ['Unresolved', ['id', 'kind', 'text']],
  ['Change', ['id', 'at', 'by', 'kind', 'summary', 'undone']],
  ['RetractedPassage', ['id', 'retractedAt']],
  ['RetractedAct', ['id', 'type', 'recordedAt', 'retractedAt', 'retractionReason']],
  ['RetractedMeeting', ['id', 'recordedAt', 'retractedAt', 'retractionReason']]
] AS rule
MATCH (node:$(rule[0]))
UNWIND rule[1] AS property
WITH node, rule[0] AS label, property
WHERE node[property] IS NULL
RETURN coalesce(node.id, elementId(node)) AS subject, label + ' without ' + property AS finding
ORDER BY subject, finding
