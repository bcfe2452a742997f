// How many relationships of each type some things have, at either end: numbers that Neo4j keeps with a hub, so that
// one costs no more than a leaf. The types are those that the kind can have.
// The lists of types and kinds are written by `npm run generate`.
UNWIND range(0, size($ids) - 1) AS place
MATCH (thing:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $ids[place]})
WITH place, thing.id AS id, CASE
  WHEN thing:Country THEN [
    {type: 'PARTY_TO', count: COUNT { (thing)-[:PARTY_TO]-() }},
    {type: 'RAISED', count: COUNT { (thing)-[:RAISED]-() }},
    {type: 'STATED', count: COUNT { (thing)-[:STATED]-() }},
    {type: 'EXPLAINED', count: COUNT { (thing)-[:EXPLAINED]-() }},
    {type: 'PROTESTED', count: COUNT { (thing)-[:PROTESTED]-() }},
    {type: 'CONDEMNED', count: COUNT { (thing)-[:CONDEMNED]-() }},
    {type: 'REJECTED', count: COUNT { (thing)-[:REJECTED]-() }},
    {type: 'EXPRESSED_CONCERN', count: COUNT { (thing)-[:EXPRESSED_CONCERN]-() }},
    {type: 'CALLED_FOR', count: COUNT { (thing)-[:CALLED_FOR]-() }},
    {type: 'REITERATED', count: COUNT { (thing)-[:REITERATED]-() }},
    {type: 'REAFFIRMED', count: COUNT { (thing)-[:REAFFIRMED]-() }},
    {type: 'CONCURRED', count: COUNT { (thing)-[:CONCURRED]-() }},
    {type: 'WELCOMED', count: COUNT { (thing)-[:WELCOMED]-() }},
    {type: 'CONVEYED', count: COUNT { (thing)-[:CONVEYED]-() }},
    {type: 'PROPOSED', count: COUNT { (thing)-[:PROPOSED]-() }},
    {type: 'COMMITTED', count: COUNT { (thing)-[:COMMITTED]-() }},
    {type: 'INVITED', count: COUNT { (thing)-[:INVITED]-() }},
    {type: 'INFORMED', count: COUNT { (thing)-[:INFORMED]-() }},
    {type: 'PERFORMED', count: COUNT { (thing)-[:PERFORMED]-() }},
    {type: 'TOWARD', count: COUNT { (thing)-[:TOWARD]-() }},
    {type: 'OFFICE_OF', count: COUNT { (thing)-[:OFFICE_OF]-() }},
    {type: 'ORGAN_OF', count: COUNT { (thing)-[:ORGAN_OF]-() }},
    {type: 'LOCATED_IN', count: COUNT { (thing)-[:LOCATED_IN]-() }},
    {type: 'NOMINATED', count: COUNT { (thing)-[:NOMINATED]-() }}
  ]
  WHEN thing:Organization THEN [
    {type: 'PARTY_TO', count: COUNT { (thing)-[:PARTY_TO]-() }},
    {type: 'RAISED', count: COUNT { (thing)-[:RAISED]-() }},
    {type: 'STATED', count: COUNT { (thing)-[:STATED]-() }},
    {type: 'EXPLAINED', count: COUNT { (thing)-[:EXPLAINED]-() }},
    {type: 'PROTESTED', count: COUNT { (thing)-[:PROTESTED]-() }},
    {type: 'CONDEMNED', count: COUNT { (thing)-[:CONDEMNED]-() }},
    {type: 'REJECTED', count: COUNT { (thing)-[:REJECTED]-() }},
    {type: 'EXPRESSED_CONCERN', count: COUNT { (thing)-[:EXPRESSED_CONCERN]-() }},
    {type: 'CALLED_FOR', count: COUNT { (thing)-[:CALLED_FOR]-() }},
    {type: 'REITERATED', count: COUNT { (thing)-[:REITERATED]-() }},
    {type: 'REAFFIRMED', count: COUNT { (thing)-[:REAFFIRMED]-() }},
    {type: 'CONCURRED', count: COUNT { (thing)-[:CONCURRED]-() }},
    {type: 'WELCOMED', count: COUNT { (thing)-[:WELCOMED]-() }},
    {type: 'CONVEYED', count: COUNT { (thing)-[:CONVEYED]-() }},
    {type: 'PROPOSED', count: COUNT { (thing)-[:PROPOSED]-() }},
    {type: 'COMMITTED', count: COUNT { (thing)-[:COMMITTED]-() }},
    {type: 'INVITED', count: COUNT { (thing)-[:INVITED]-() }},
    {type: 'INFORMED', count: COUNT { (thing)-[:INFORMED]-() }},
    {type: 'PERFORMED', count: COUNT { (thing)-[:PERFORMED]-() }},
    {type: 'TOWARD', count: COUNT { (thing)-[:TOWARD]-() }},
    {type: 'PUBLISHED_BY', count: COUNT { (thing)-[:PUBLISHED_BY]-() }},
    {type: 'ATTRIBUTED_TO', count: COUNT { (thing)-[:ATTRIBUTED_TO]-() }},
    {type: 'CARRIED_BY', count: COUNT { (thing)-[:CARRIED_BY]-() }},
    {type: 'OFFICE_OF', count: COUNT { (thing)-[:OFFICE_OF]-() }},
    {type: 'ORGAN_OF', count: COUNT { (thing)-[:ORGAN_OF]-() }},
    {type: 'CALLED', count: COUNT { (thing)-[:CALLED]-() }},
    {type: 'SUBMITTED_TO', count: COUNT { (thing)-[:SUBMITTED_TO]-() }}
  ]
  WHEN thing:Person THEN [
    {type: 'TOOK_PART_IN', count: COUNT { (thing)-[:TOOK_PART_IN]-() }},
    {type: 'RAISED', count: COUNT { (thing)-[:RAISED]-() }},
    {type: 'STATED', count: COUNT { (thing)-[:STATED]-() }},
    {type: 'EXPLAINED', count: COUNT { (thing)-[:EXPLAINED]-() }},
    {type: 'PROTESTED', count: COUNT { (thing)-[:PROTESTED]-() }},
    {type: 'CONDEMNED', count: COUNT { (thing)-[:CONDEMNED]-() }},
    {type: 'REJECTED', count: COUNT { (thing)-[:REJECTED]-() }},
    {type: 'EXPRESSED_CONCERN', count: COUNT { (thing)-[:EXPRESSED_CONCERN]-() }},
    {type: 'CALLED_FOR', count: COUNT { (thing)-[:CALLED_FOR]-() }},
    {type: 'REITERATED', count: COUNT { (thing)-[:REITERATED]-() }},
    {type: 'REAFFIRMED', count: COUNT { (thing)-[:REAFFIRMED]-() }},
    {type: 'CONCURRED', count: COUNT { (thing)-[:CONCURRED]-() }},
    {type: 'WELCOMED', count: COUNT { (thing)-[:WELCOMED]-() }},
    {type: 'CONVEYED', count: COUNT { (thing)-[:CONVEYED]-() }},
    {type: 'PROPOSED', count: COUNT { (thing)-[:PROPOSED]-() }},
    {type: 'COMMITTED', count: COUNT { (thing)-[:COMMITTED]-() }},
    {type: 'INVITED', count: COUNT { (thing)-[:INVITED]-() }},
    {type: 'INFORMED', count: COUNT { (thing)-[:INFORMED]-() }},
    {type: 'PERFORMED', count: COUNT { (thing)-[:PERFORMED]-() }},
    {type: 'HELD', count: COUNT { (thing)-[:HELD]-() }}
  ]
  WHEN thing:Office THEN [
    {type: 'HELD', count: COUNT { (thing)-[:HELD]-() }},
    {type: 'OFFICE_OF', count: COUNT { (thing)-[:OFFICE_OF]-() }}
  ]
  WHEN thing:Place THEN [
    {type: 'HELD_IN', count: COUNT { (thing)-[:HELD_IN]-() }},
    {type: 'LOCATED_IN', count: COUNT { (thing)-[:LOCATED_IN]-() }}
  ]
  WHEN thing:Meeting THEN [
    {type: 'TOOK_PART_IN', count: COUNT { (thing)-[:TOOK_PART_IN]-() }},
    {type: 'PARTY_TO', count: COUNT { (thing)-[:PARTY_TO]-() }},
    {type: 'FOLLOWED_UP', count: COUNT { (thing)-[:FOLLOWED_UP]-() }},
    {type: 'ON_MARGINS_OF', count: COUNT { (thing)-[:ON_MARGINS_OF]-() }},
    {type: 'HELD_IN', count: COUNT { (thing)-[:HELD_IN]-() }},
    {type: 'DISCUSSED', count: COUNT { (thing)-[:DISCUSSED]-() }},
    {type: 'IN', count: COUNT { (thing)-[:IN]-() }},
    {type: 'REPORTS_ON', count: COUNT { (thing)-[:REPORTS_ON]-() }}
  ]
  WHEN thing:Conference THEN [
    {type: 'ON_MARGINS_OF', count: COUNT { (thing)-[:ON_MARGINS_OF]-() }},
    {type: 'HELD_IN', count: COUNT { (thing)-[:HELD_IN]-() }}
  ]
  WHEN thing:Issue THEN [
    {type: 'DISCUSSED', count: COUNT { (thing)-[:DISCUSSED]-() }},
    {type: 'RAISED', count: COUNT { (thing)-[:RAISED]-() }},
    {type: 'STATED', count: COUNT { (thing)-[:STATED]-() }},
    {type: 'EXPLAINED', count: COUNT { (thing)-[:EXPLAINED]-() }},
    {type: 'PROTESTED', count: COUNT { (thing)-[:PROTESTED]-() }},
    {type: 'CONDEMNED', count: COUNT { (thing)-[:CONDEMNED]-() }},
    {type: 'REJECTED', count: COUNT { (thing)-[:REJECTED]-() }},
    {type: 'EXPRESSED_CONCERN', count: COUNT { (thing)-[:EXPRESSED_CONCERN]-() }},
    {type: 'CALLED_FOR', count: COUNT { (thing)-[:CALLED_FOR]-() }},
    {type: 'REITERATED', count: COUNT { (thing)-[:REITERATED]-() }},
    {type: 'REAFFIRMED', count: COUNT { (thing)-[:REAFFIRMED]-() }},
    {type: 'CONCURRED', count: COUNT { (thing)-[:CONCURRED]-() }},
    {type: 'WELCOMED', count: COUNT { (thing)-[:WELCOMED]-() }},
    {type: 'CONVEYED', count: COUNT { (thing)-[:CONVEYED]-() }},
    {type: 'PROPOSED', count: COUNT { (thing)-[:PROPOSED]-() }},
    {type: 'COMMITTED', count: COUNT { (thing)-[:COMMITTED]-() }},
    {type: 'INVITED', count: COUNT { (thing)-[:INVITED]-() }},
    {type: 'INFORMED', count: COUNT { (thing)-[:INFORMED]-() }},
    {type: 'ABOUT', count: COUNT { (thing)-[:ABOUT]-() }},
    {type: 'PART_OF', count: COUNT { (thing)-[:PART_OF]-() }},
    {type: 'CONCERNS', count: COUNT { (thing)-[:CONCERNS]-() }},
    {type: 'CALLED', count: COUNT { (thing)-[:CALLED]-() }}
  ]
  WHEN thing:Nomination THEN [
    {type: 'DISCUSSED', count: COUNT { (thing)-[:DISCUSSED]-() }},
    {type: 'RAISED', count: COUNT { (thing)-[:RAISED]-() }},
    {type: 'STATED', count: COUNT { (thing)-[:STATED]-() }},
    {type: 'EXPLAINED', count: COUNT { (thing)-[:EXPLAINED]-() }},
    {type: 'PROTESTED', count: COUNT { (thing)-[:PROTESTED]-() }},
    {type: 'CONDEMNED', count: COUNT { (thing)-[:CONDEMNED]-() }},
    {type: 'REJECTED', count: COUNT { (thing)-[:REJECTED]-() }},
    {type: 'EXPRESSED_CONCERN', count: COUNT { (thing)-[:EXPRESSED_CONCERN]-() }},
    {type: 'CALLED_FOR', count: COUNT { (thing)-[:CALLED_FOR]-() }},
    {type: 'REITERATED', count: COUNT { (thing)-[:REITERATED]-() }},
    {type: 'REAFFIRMED', count: COUNT { (thing)-[:REAFFIRMED]-() }},
    {type: 'CONCURRED', count: COUNT { (thing)-[:CONCURRED]-() }},
    {type: 'WELCOMED', count: COUNT { (thing)-[:WELCOMED]-() }},
    {type: 'CONVEYED', count: COUNT { (thing)-[:CONVEYED]-() }},
    {type: 'PROPOSED', count: COUNT { (thing)-[:PROPOSED]-() }},
    {type: 'COMMITTED', count: COUNT { (thing)-[:COMMITTED]-() }},
    {type: 'INVITED', count: COUNT { (thing)-[:INVITED]-() }},
    {type: 'INFORMED', count: COUNT { (thing)-[:INFORMED]-() }},
    {type: 'ABOUT', count: COUNT { (thing)-[:ABOUT]-() }},
    {type: 'CONCERNS', count: COUNT { (thing)-[:CONCERNS]-() }},
    {type: 'NOMINATED', count: COUNT { (thing)-[:NOMINATED]-() }},
    {type: 'SUBMITTED_TO', count: COUNT { (thing)-[:SUBMITTED_TO]-() }}
  ]
  WHEN thing:Act THEN [
    {type: 'PERFORMED', count: COUNT { (thing)-[:PERFORMED]-() }},
    {type: 'TOWARD', count: COUNT { (thing)-[:TOWARD]-() }},
    {type: 'ABOUT', count: COUNT { (thing)-[:ABOUT]-() }},
    {type: 'IN', count: COUNT { (thing)-[:IN]-() }},
    {type: 'REPEATED', count: COUNT { (thing)-[:REPEATED]-() }},
    {type: 'CITED', count: COUNT { (thing)-[:CITED]-() }}
  ]
  WHEN thing:Document THEN [
    {type: 'HAS_PASSAGE', count: COUNT { (thing)-[:HAS_PASSAGE]-() }},
    {type: 'REPORTS_ON', count: COUNT { (thing)-[:REPORTS_ON]-() }},
    {type: 'PUBLISHED_BY', count: COUNT { (thing)-[:PUBLISHED_BY]-() }},
    {type: 'ATTRIBUTED_TO', count: COUNT { (thing)-[:ATTRIBUTED_TO]-() }},
    {type: 'CARRIED_BY', count: COUNT { (thing)-[:CARRIED_BY]-() }}
  ]
  WHEN thing:Passage THEN [
    {type: 'CITED', count: COUNT { (thing)-[:CITED]-() }},
    {type: 'HAS_PASSAGE', count: COUNT { (thing)-[:HAS_PASSAGE]-() }}
  ]
END AS counts
UNWIND range(0, size(counts) - 1) AS rank
WITH place, rank, {id: id, type: counts[rank].type, count: counts[rank].count} AS node
WHERE node.count > 0
RETURN node
ORDER BY place, rank
