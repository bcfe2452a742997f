// Every place, with its country and its clock.
MATCH (place:Place)
WHERE place.id IS NOT NULL
MATCH (place)-[:LOCATED_IN]->(country:Country)
RETURN place.id AS id, place.city AS city, country.code AS country, place.timeZone AS timeZone
ORDER BY place.id
