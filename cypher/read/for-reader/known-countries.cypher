// Every country, with what it is called and the clock of its capital.
MATCH (country:Country)
WHERE country.id IS NOT NULL
RETURN country.code AS code,
  country.name AS name,
  coalesce(country.aliases, []) + coalesce(country.nativeNames, []) AS aliases,
  country.timeZone AS timeZone
ORDER BY country.id
