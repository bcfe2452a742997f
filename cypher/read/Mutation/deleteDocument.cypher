// What the deletion of a document did.
WITH {id: $documentId, retractedActs: $retractedActs, retractedMeetings: $retractedMeetings, keptActs: $keptActs} AS node
RETURN node
