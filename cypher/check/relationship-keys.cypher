// No two relationships of a type have the same key: a page that begins after a key would leave one out.
// $rules names every type.
UNWIND $rules AS rule
MATCH ()-[relationship:$(rule.type)]->()
WITH rule.type AS type, relationship.key AS key, count(*) AS times, min(relationship.fromId) AS start
WHERE times > 1
RETURN start AS subject, times + ' relationships ' + type + ' have the key ' + key AS finding
ORDER BY subject, finding
