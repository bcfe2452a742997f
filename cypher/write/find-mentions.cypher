// What names one of these things by its id in a property: an office in a part that somebody took or in an act, an issue in
// an issue that yields to it, an organization among the sides of an act or the parties of an issue, a place in what a
// document tells of a talk, what unknown words offer. It looks through all of them, and is for merging and undoing only.
// The relationships of $apart do not count.
CALL () {
  WITH [id IN $ids WHERE id STARTS WITH 'office:'] AS ids
  WHERE size(ids) > 0
  MATCH ()-[part:TOOK_PART_IN|PERFORMED|PROPOSED_PARTICIPANT|PROPOSED_ACTOR]->(owner)
  WHERE part.officeId IN ids AND NOT elementId(part) IN $apart
  RETURN part.officeId AS id, owner.id AS ownerId
  UNION
  WITH [id IN $ids WHERE id STARTS WITH 'office:'] AS ids
  WHERE size(ids) > 0
  MATCH ()-[part:RETRACTED_TOOK_PART_IN|RETRACTED_PERFORMED]->(owner)
  WHERE part.officeId IN ids AND NOT elementId(part) IN $apart
  RETURN part.officeId AS id, owner.id AS ownerId
  UNION
  WITH [id IN $ids WHERE id STARTS WITH 'place:'] AS ids
  WHERE size(ids) > 0
  MATCH (owner)-[told:REPORTS_ON|PROPOSED_FROM]->()
  WHERE told.placeId IN ids AND NOT elementId(told) IN $apart
  RETURN told.placeId AS id, owner.id AS ownerId
  UNION
  WITH [id IN $ids WHERE id STARTS WITH 'issue:' OR id STARTS WITH 'org:'] AS ids
  WHERE size(ids) > 0
  MATCH (issue:Issue)
  UNWIND coalesce(issue.yieldsTo, []) + coalesce(issue.between, []) AS id
  WITH issue, id, ids
  WHERE id IN ids
  RETURN id, issue.id AS ownerId
  UNION
  WITH [id IN $ids WHERE id STARTS WITH 'org:'] AS ids
  WHERE size(ids) > 0
  MATCH (act:Act|ProposedAct|RetractedAct)
  UNWIND [id IN act.sides WHERE id IN ids] AS id
  RETURN id, act.id AS ownerId
  UNION
  WITH [id IN $ids WHERE id STARTS WITH 'org:' OR id STARTS WITH 'office:'] AS ids
  WHERE size(ids) > 0
  MATCH (words:Unresolved)
  UNWIND [id IN [words.ofId, words.officeId] WHERE id IN ids] AS id
  RETURN id, words.id AS ownerId
}
WITH DISTINCT id, ownerId
RETURN id AS id, ownerId AS ownerId
