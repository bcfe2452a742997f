// Everybody whom the graph knows, with every spelling and the offices held: what names of a text are matched with.
MATCH (person:Person)
WHERE person.id IS NOT NULL
RETURN person.id AS id,
  person.name AS name,
  coalesce(person.aliases, []) + coalesce(person.nativeNames, []) AS aliases,
  COLLECT {
    MATCH (person)-[held:HELD]->(office:Office)
    RETURN {
      office: office.id,
      from: toString(held.from),
      to: toString(held.to),
      knownFrom: toString(held.knownFrom),
      knownTo: toString(held.knownTo),
      endUnknown: coalesce(held.endUnknown, false)
    } AS tenure
    ORDER BY held.from, office.id
  } AS tenures
ORDER BY person.id
