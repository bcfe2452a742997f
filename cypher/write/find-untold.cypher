// What came with the records of a part of `seed/` and has none of these ids: the records tell it no longer.
MATCH (:Change {kind: 'SEEDED', by: $part})-[:TOUCHED]->(thing:ChangedThing)
WHERE NOT thing.id IN $ids
RETURN DISTINCT thing.id AS id
ORDER BY id
