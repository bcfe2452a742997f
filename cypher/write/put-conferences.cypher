// Conferences and where they were held.
UNWIND $rows AS row
MERGE (conference:Conference {id: row.id})
SET conference.title = row.title,
  conference.aliases = row.aliases,
  conference.startsOn = date(row.startsOn),
  conference.endsOn = date(row.endsOn),
  conference.sources = row.sources
WITH conference, row
WHERE row.placeId IS NOT NULL
MATCH (place:Place {id: row.placeId})
MERGE (conference)-[held:HELD_IN]->(place)
SET held.fromId = conference.id,
  held.toId = place.id,
  held.key = coalesce(row.startsOn, '') + ' ' + conference.id + ' ' + place.id
