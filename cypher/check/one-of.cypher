// An office, passage, place or nomination belongs to exactly one thing, a document has one publisher, and an issue is
// part of one other at most.
MATCH (office:Office)
WHERE COUNT { (office)-[:OFFICE_OF]->() } <> 1
RETURN office.id AS subject, 'an office belongs to one country or organization' AS finding
UNION ALL
MATCH (document:Document)
WHERE COUNT { (document)-[:PUBLISHED_BY]->() } > 1
  OR (NOT EXISTS { (document)-[:PUBLISHED_BY]->() } AND document.publisherWords IS NULL)
RETURN document.id AS subject, 'a document has one publisher, or one in words' AS finding
UNION ALL
MATCH (passage:Passage)
WHERE COUNT { (passage)<-[:HAS_PASSAGE]-() } <> 1
RETURN passage.id AS subject, 'a passage is part of one document' AS finding
UNION ALL
MATCH (place:Place)
WHERE COUNT { (place)-[:LOCATED_IN]->() } <> 1
RETURN place.id AS subject, 'a place lies in one country' AS finding
UNION ALL
MATCH (nomination:Nomination)
WHERE COUNT { (nomination)<-[:NOMINATED]-() } <> 1 OR COUNT { (nomination)-[:SUBMITTED_TO]->() } <> 1
RETURN nomination.id AS subject, 'a nomination has one country and one organization' AS finding
UNION ALL
MATCH (issue:Issue)
WHERE COUNT { (issue)-[:PART_OF]->() } > 1
RETURN issue.id AS subject, 'an issue is part of one issue at most' AS finding
