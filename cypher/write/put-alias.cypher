// Another name of a thing. An issue that is found by its cues is found by this name too.
MATCH (thing:Person|Organization|Office|Issue|Nomination|Conference|Country {id: $id})
SET thing.aliases =
  CASE
    WHEN $alias IN coalesce(thing.aliases, []) THEN thing.aliases
    ELSE coalesce(thing.aliases, []) + $alias
  END
WITH thing,
  thing:Issue
    AND coalesce(thing.cues, thing.boundedCues, thing.weakCues, thing.matters) IS NOT NULL AS hasCues
CALL (thing, hasCues) {
  WITH thing, hasCues
  WHERE hasCues AND NOT toLower($alias) IN coalesce(thing.cues, [])
  SET thing.cues = coalesce(thing.cues, []) + toLower($alias)
}
RETURN thing.id AS id
