// A key stands once among the relationships of a type: a page that begins after a key leaves none out.
// $rules names every type.
UNWIND $rules AS rule
MATCH ()-[relationship:$(rule.type)]->()
WITH rule.type AS type, relationship.key AS key, collect(relationship.fromId) AS starts
WHERE size(starts) > 1
RETURN starts[0] AS subject, size(starts) + ' relationships ' + type + ' have the key ' + key AS finding
ORDER BY subject, finding
