// Countries by code. A record that is there already is brought up to date; nothing is removed.
UNWIND $rows AS row
MERGE (country:Country {id: row.id})
SET country.code = row.code,
  country.name = row.name,
  country.nativeNames = row.nativeNames,
  country.nativeNameLanguages = row.nativeNameLanguages,
  country.nativeText = row.nativeText,
  country.aliases = row.aliases,
  country.capital = row.capital,
  country.timeZone = row.timeZone,
  country.wikidataId = row.wikidataId,
  country.sources = row.sources
