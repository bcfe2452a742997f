// The shortest paths between two things, at most 1000 of them looked at.
// The lists of types and kinds are written by `npm run generate`.
MATCH (from:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $from}), (to:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $to})
WHERE from <> to
MATCH path = allShortestPaths((from)-[:TOOK_PART_IN|PARTY_TO|FOLLOWED_UP|ON_MARGINS_OF|HELD_IN|DISCUSSED|RAISED|STATED|EXPLAINED|PROTESTED|CONDEMNED|REJECTED|EXPRESSED_CONCERN|CALLED_FOR|REITERATED|REAFFIRMED|CONCURRED|WELCOMED|CONVEYED|PROPOSED|COMMITTED|INVITED|INFORMED|PERFORMED|TOWARD|ABOUT|IN|REPEATED|CITED|HAS_PASSAGE|REPORTS_ON|PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|HELD|OFFICE_OF|ORGAN_OF|LOCATED_IN|PART_OF|CONCERNS|CALLED|NOMINATED|SUBMITTED_TO*..6]-(to))
WITH path
WHERE length(path) <= $maxLength
LIMIT 1000
RETURN path AS node
ORDER BY [step IN nodes(path) | step.id], [step IN relationships(path) | type(step)]
LIMIT $first
