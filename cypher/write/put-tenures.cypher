// Who held which office, from when, to when. A person may hold an office twice: the first day tells them apart, or the
// first that is known. A tenure of which no day was known gives way to those whose days are known now.
UNWIND $rows AS row
MATCH (person:Person {id: row.personId})
MATCH (office:Office {id: row.officeId})
WITH row, person, office, coalesce(row.from, row.knownFrom, '') AS began
WITH row, person, office, began, began + ' ' + office.id + ' ' + person.id AS key
OPTIONAL MATCH (person)-[undated:HELD {key: ' ' + office.id + ' ' + person.id}]->(office)
WHERE began <> '' AND NOT EXISTS { (person)-[:HELD {key: key}]->(office) }
  AND none(other IN $rows WHERE other.personId = person.id AND other.officeId = office.id
    AND other.from IS NULL AND other.knownFrom IS NULL)
SET undated.key = key
WITH row, person, office, key
MERGE (person)-[tenure:HELD {key: key}]->(office)
SET tenure.from = date(row.from),
  tenure.to = date(row.to),
  tenure.knownFrom = date(row.knownFrom),
  tenure.knownTo = date(row.knownTo),
  tenure.endUnknown = row.endUnknown,
  tenure.acting = row.acting,
  tenure.sources = row.sources,
  tenure.fromId = person.id,
  tenure.toId = office.id
