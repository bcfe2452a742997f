// What the side that was asked did about the same thing, in the same talk or after it, the earliest first and at most five.
// To raise the thing, or to ask in return, is no answer.
MATCH (this:Act {id: $id})
MATCH (this)-[:TOWARD]->(asked:Country|Organization)
WHERE this.type IN $requestTypes
MATCH (this)-[:ABOUT]->(subject:Issue|Nomination)
CALL (this, asked, subject) {
  MATCH (act:Act)-[about:ABOUT]->(subject)
  USING INDEX SEEK about:ABOUT(toId, key)
  WHERE about.toId = subject.id AND about.key >= toString(this.date) AND asked.id IN act.sides
    AND NOT act.type IN $noAnswerTypes
    AND (act.date > this.date OR EXISTS { (act)-[:IN]->(:Meeting)<-[:IN]-(this) })
    AND (any(side IN act.sides WHERE side IN this.sides)
      OR NOT EXISTS { (act)-[:TOWARD]->() }
      OR EXISTS {
        MATCH (act)-[:TOWARD]->(addressee)
        WHERE addressee.id IN this.sides
      })
  RETURN act
  ORDER BY about.toId, about.key
  LIMIT 5
}
WITH DISTINCT act AS node
RETURN node
ORDER BY node.date, node.id
LIMIT 5
