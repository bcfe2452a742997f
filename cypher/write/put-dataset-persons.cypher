// People that a dataset calls people.
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
ON CREATE SET person.name = row.name,
  person.aliases = [],
  person.sources = [$source],
  person.changeId = $changeId
