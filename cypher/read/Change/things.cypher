// What a change touched, as far as that is still there.
// The lists of types and kinds are written by `npm run generate`.
MATCH (this:Change {id: $id})
MATCH (this)-[:TOUCHED]->(thing:ChangedThing)
CALL (thing) {
  MATCH (node:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: thing.id})
  RETURN node
  UNION
  MATCH (node:PlannedMeeting {id: thing.id})
  RETURN node
}
RETURN node
ORDER BY node.id
LIMIT 100
