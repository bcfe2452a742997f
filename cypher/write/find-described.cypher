// Everything of some kinds, with what tells whether two things are one.
MATCH (thing:Person|Organization|Office|Place|Conference|Issue)
WHERE thing.id IS NOT NULL AND any(label IN labels(thing) WHERE label IN $kinds)
RETURN thing.id AS id,
  coalesce(thing.name, thing.title, thing.city, '') AS name,
  coalesce(thing.aliases, []) AS aliases,
  coalesce(thing.nativeNames, []) AS nativeNames,
  coalesce(thing.nativeNameLanguages, []) AS nativeNameLanguages,
  thing.wikidataId AS wikidataId,
  COLLECT {
    MATCH (thing)-[:OFFICE_OF|LOCATED_IN|ORGAN_OF]->(of:Country|Organization)
    RETURN of.id
  }[0] AS ofId,
  toString(thing.startsOn) AS startsOn,
  COLLECT {
    MATCH (thing)-[held:HELD]->(office:Office)
    OPTIONAL MATCH (office)-[:OFFICE_OF]->(of:Country|Organization)
    RETURN {
      office: office.id,
      title: office.title,
      ofId: of.id,
      from: toString(held.from),
      to: toString(held.to)
    } AS tenure
    ORDER BY held.key
  } AS tenures
ORDER BY thing.id
