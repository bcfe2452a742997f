// The relationships between some things, each once. They are looked for from each thing that is no hub, so that the cost
// follows the number of things, and none is found between two hubs.
// The lists of types and kinds are written by `npm run generate`.
UNWIND $among AS id
MATCH (thing:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: id})
WITH collect(DISTINCT thing) AS things
UNWIND things AS thing
WITH things, thing
WHERE COUNT { (thing)--() } <= 500
MATCH (thing)-[relationship:TOOK_PART_IN|PARTY_TO|FOLLOWED_UP|ON_MARGINS_OF|HELD_IN|DISCUSSED|RAISED|STATED|EXPLAINED|PROTESTED|CONDEMNED|REJECTED|EXPRESSED_CONCERN|CALLED_FOR|REITERATED|REAFFIRMED|CONCURRED|WELCOMED|CONVEYED|PROPOSED|COMMITTED|INVITED|INFORMED|PERFORMED|TOWARD|ABOUT|IN|REPEATED|CITED|HAS_PASSAGE|REPORTS_ON|PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|HELD|OFFICE_OF|ORGAN_OF|LOCATED_IN|PART_OF|CONCERNS|CALLED|NOMINATED|SUBMITTED_TO]-(other)
WHERE other IN things
WITH DISTINCT relationship AS node
RETURN node
ORDER BY type(node), node.key
LIMIT 2000
