// What names a thing by its id in a property: an office in a part that somebody took or in an act, an issue in an issue
// that yields to it, an organization among the sides of an act. It looks through all of them, and is for merging only.
CALL () {
  WITH $id AS id
  WHERE id STARTS WITH 'office:'
  MATCH ()-[part:TOOK_PART_IN|PERFORMED|PROPOSED_PARTICIPANT|PROPOSED_ACTOR]->(owner)
  WHERE part.officeId = id
  RETURN owner.id AS owner
  UNION
  WITH $id AS id
  WHERE id STARTS WITH 'office:'
  MATCH ()-[part:RETRACTED_TOOK_PART_IN|RETRACTED_PERFORMED]->(owner)
  WHERE part.officeId = id
  RETURN owner.id AS owner
  UNION
  WITH $id AS id
  WHERE id STARTS WITH 'issue:'
  MATCH (issue:Issue)
  WHERE id IN issue.yieldsTo
  RETURN issue.id AS owner
  UNION
  WITH $id AS id
  WHERE id STARTS WITH 'org:'
  MATCH (act:Act|ProposedAct|RetractedAct)
  WHERE id IN act.sides
  RETURN act.id AS owner
}
RETURN DISTINCT owner AS id
