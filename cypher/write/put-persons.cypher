// Persons. Names are kept as published.
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.name = row.name,
  person.nativeNames = row.nativeNames,
  person.nativeNameLanguages = row.nativeNameLanguages,
  person.nativeText = row.nativeText,
  person.aliases = row.aliases,
  person.wikidataId = row.wikidataId,
  person.sources = row.sources
