// Countries that a dataset names. One that is there already is left as it is.
UNWIND $rows AS row
MERGE (country:Country {id: row.id})
ON CREATE SET country.code = row.code,
  country.name = row.name,
  country.aliases = [],
  country.sources = [$source],
  country.changeId = $changeId
