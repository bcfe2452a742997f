// The talks of one page in the order of their scores, each with its reasons, which came as a parameter.
UNWIND range(0, size($page) - 1) AS place
WITH place, $page[place] AS talk
MATCH (node:Meeting {id: talk.id})
RETURN node, talk
ORDER BY place
