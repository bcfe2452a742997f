// The later changes that stand and rest on what an import made: they touched it, or something of theirs is connected with
// it or names it. Another import rests on it if it has some of its acts too. Changes up to $after are known not to.
// The lists of labels and of owned types are written by `npm run generate`.
MATCH (change:Change)
WHERE change.id > $after AND change.id <> $changeId AND NOT change.undone
  AND NOT change.kind IN ['UNDONE', 'SEEDED']
CALL (change) {
  WITH change
  WHERE $changeId IN coalesce(change.restsOn, [])
  RETURN true AS rests
  UNION
  MATCH (change)-[:TOUCHED]->(corrected:ChangedThing)<-[:TOUCHED]-(:Change {id: $changeId})
  WHERE change.record IS NOT NULL AND corrected.id STARTS WITH 'act:'
  RETURN true AS rests
  LIMIT 1
  UNION
  MATCH (change)-[:TOUCHED]->(touched:ChangedThing)
  WHERE change.record IS NOT NULL
  WITH touched.id AS id
  MATCH (thing:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Milestone|Act|Document|Passage|ProposedAct|ProposedMeeting|ProposedReference|Unresolved|RetractedAct|RetractedMeeting|PlannedMeeting|HeldPlan|RetractedDocument|RetractedPassage|FormerId {id: id})
  WHERE thing.changeId = $changeId
    OR EXISTS {
      UNWIND coalesce(thing.between, []) + coalesce(thing.yieldsTo, []) AS namedId
      MATCH (named:Organization {id: namedId})
      WHERE named.changeId = $changeId
    }
    OR EXISTS { MATCH (thing)-[owned:FOLLOWED_UP|ON_MARGINS_OF|HELD_IN|TOWARD|ABOUT|IN|CITED|HAS_PASSAGE|REPORTS_ON|PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|HELD|OFFICE_OF|ORGAN_OF|LOCATED_IN|PART_OF|CONCERNS|SUBMITTED_TO|REACHED|PROPOSED_FROM|PROPOSED_IN|PROPOSED_TOWARD|PROPOSED_ABOUT|PROPOSED_CITATION|PROPOSED_PLACE|PROPOSED_OF|PROPOSED_TARGET|LEFT_OPEN|PLANNED_PLACE|PLANNED_OCCASION|RETRACTED_TOWARD|RETRACTED_ABOUT|RETRACTED_IN|RETRACTED_CITED|RETRACTED_HELD_IN|RETRACTED_HAS_PASSAGE]->(made) WHERE made.changeId = $changeId }
    OR EXISTS { MATCH (thing)<-[owned:TOOK_PART_IN|PARTY_TO|PERFORMED|CALLED|NOMINATED|PROPOSED_ACTOR|PROPOSED_PARTY|PROPOSED_PARTICIPANT|PLANNED_PARTY|PLANNED_PARTICIPANT|RETRACTED_PERFORMED|RETRACTED_PARTY_TO|RETRACTED_TOOK_PART_IN]-(made) WHERE made.changeId = $changeId }
  RETURN true AS rests
  LIMIT 1
}
RETURN change.id AS id, change.summary AS summary
ORDER BY id DESC
