// An act that says "again" repeats the latest earlier act of a kindred type by the same sides, toward the same, about the
// same things, if there is one; a link is never guessed. Decided anew are the acts of $actIds, those about the things of
// $subjects on the day `since` or later, and those that an act of the meetings of $meetingIds may precede. $kindred says
// for each type which types it may repeat, the nearest first; $withinDays, for how many days a type may, where that is
// limited: thanks, congratulations and condolences belong to an occasion.
//
// A joint act is repeated rather by the same sides together than by more; an act about several things rather by one
// about most of them. Of one day the nearest type comes first, then the act that shares most and strays least.
CALL () {
  UNWIND $actIds AS actId
  MATCH (act:Act {id: actId})
  RETURN act
  UNION
  UNWIND $subjects AS changed
  MATCH (act:Act)-[about:ABOUT {toId: changed.id}]->()
  WHERE about.key >= changed.since
  RETURN act
  UNION
  UNWIND $meetingIds AS meetingId
  MATCH (:Meeting {id: meetingId})<-[:IN]-(changed:Act)-[:ABOUT]->(subject)
  WITH subject.id AS subjectId, toString(min(changed.date)) AS since
  MATCH (act:Act)-[about:ABOUT {toId: subjectId}]->()
  WHERE about.key >= since
  RETURN act
}
WITH act
WHERE act.repeated OR EXISTS { (act)-[:REPEATED]->() }
OPTIONAL MATCH (act)-[:IN]->(meeting:Meeting)
WITH act, meeting,
  COUNT { (act)-[:ABOUT]->(:Issue|Nomination) } AS subjects,
  [(act)-[:TOWARD]->(addressee) | addressee.id] AS addressees
OPTIONAL CALL (act, meeting, subjects, addressees) {
  MATCH (act)-[:ABOUT]->(subject:Issue|Nomination)<-[:ABOUT]-(earlier:Act)
  WHERE act.repeated
    AND earlier.date <= act.date
    AND earlier.type IN $kindred[act.type]
    AND all(side IN act.sides WHERE side IN earlier.sides)
    AND ($withinDays[act.type] IS NULL OR earlier.date >= act.date - duration({days: $withinDays[act.type]}))
  WITH earlier, count(subject) AS shared
  OPTIONAL MATCH (earlier)-[:IN]->(talk:Meeting)
  WITH earlier, shared, talk,
    COUNT { (earlier)-[:ABOUT]->(:Issue|Nomination) } AS earlierSubjects,
    [(earlier)-[:TOWARD]->(addressee) | addressee.id] AS earlierAddressees
  WHERE
    CASE
      WHEN meeting.startedAt IS NOT NULL AND talk.startedAt IS NOT NULL THEN talk.startedAt < meeting.startedAt
      ELSE earlier.date < act.date
    END
    AND (addressees = [] OR earlierAddressees = [] OR any(id IN addressees WHERE id IN earlierAddressees))
  RETURN earlier
  ORDER BY
    CASE WHEN size(act.sides) > 1 AND size(earlier.sides) > size(act.sides) THEN 1 ELSE 0 END,
    CASE WHEN shared * 2 > subjects THEN 0 ELSE 1 END,
    earlier.date DESC,
    [place IN range(0, size($kindred[act.type]) - 1) WHERE $kindred[act.type][place] = earlier.type][0],
    toFloat(shared) / (subjects + earlierSubjects - shared) DESC,
    earlier.id
  LIMIT 1
}
CALL (act, earlier) {
  MATCH (act)-[old:REPEATED]->(other)
  WHERE earlier IS NULL OR other <> earlier
  DELETE old
}
WITH act, earlier
WHERE earlier IS NOT NULL
MERGE (act)-[repetition:REPEATED]->(earlier)
SET repetition.fromId = act.id,
  repetition.toId = earlier.id,
  repetition.key = toString(act.date) + ' ' + act.id + ' ' + earlier.id
