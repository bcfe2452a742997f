// Acts about one issue or nomination, in the order of day and id.
//: fixed about.toId
MATCH (node:Act)-[about:ABOUT]->(:Issue|Nomination)
WHERE about.toId = $about[0] AND about.key IS NOT NULL
RETURN node
ORDER BY about.toId, about.key
