// Who held which office, from when, to when. A person may hold an office twice: the first day tells them apart, or the
// first that is known.
UNWIND $rows AS row
MATCH (person:Person {id: row.personId})
MATCH (office:Office {id: row.officeId})
MERGE (person)-[tenure:HELD {key: coalesce(row.from, row.knownFrom, '') + ' ' + office.id + ' ' + person.id}]->(office)
SET tenure.from = date(row.from),
  tenure.to = date(row.to),
  tenure.knownFrom = date(row.knownFrom),
  tenure.knownTo = date(row.knownTo),
  tenure.endUnknown = row.endUnknown,
  tenure.acting = row.acting,
  tenure.sources = row.sources,
  tenure.fromId = person.id,
  tenure.toId = office.id
