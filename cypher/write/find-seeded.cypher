// Which of these ids came with the records of `seed/`.
UNWIND $ids AS id
MATCH (thing:ChangedThing {id: id})
WHERE EXISTS { (thing)<-[:TOUCHED]-(:Change {kind: 'SEEDED'}) }
RETURN thing.id AS id
