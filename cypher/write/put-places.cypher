// Places and the countries in which they lie.
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
SET place.city = row.city,
  place.nativeNames = row.nativeNames,
  place.nativeNameLanguages = row.nativeNameLanguages,
  place.timeZone = row.timeZone,
  place.sources = row.sources
WITH place, row
MATCH (country:Country {id: row.countryId})
MERGE (place)-[location:LOCATED_IN]->(country)
SET location.fromId = place.id, location.toId = country.id, location.key = place.id + ' ' + country.id
