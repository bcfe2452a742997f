// What matched nothing when a document was read, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (document)-[left:LEFT_OPEN]->(open:Unresolved)
RETURN open.id AS id,
  open.kind AS kind,
  open.text AS text,
  open.why AS why,
  open.name AS name,
  open.leftOutBy AS leftOutBy,
  COLLECT {
    UNWIND range(0, size(coalesce(open.nearestIds, [])) - 1) AS place
    MATCH (thing:Person|Organization|Office|Issue|Nomination|Conference {id: open.nearestIds[place]})
    RETURN {id: thing.id, name: coalesce(thing.name, thing.title), reasons: split(open.nearestReasons[place], '\n')} AS near
    ORDER BY place
  } AS nearest
ORDER BY left.place
