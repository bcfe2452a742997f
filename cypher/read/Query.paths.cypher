// The shortest paths between two things, at most 1000 of them looked at.
MATCH (from:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $from}), (to:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $to})
WHERE from <> to
MATCH path = allShortestPaths((from)-[*..6]-(to))
WITH path
WHERE length(path) <= $maxLength
LIMIT 1000
RETURN path AS node
ORDER BY [step IN nodes(path) | step.id], [step IN relationships(path) | type(step)]
LIMIT $first
