// What owns a relationship with one of these: what a write has to touch before it changes that relationship.
// The lists of labels and of owned types are written by `npm run generate`.
UNWIND $ids AS id
MATCH (thing:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Milestone|Act|Document|Passage|ProposedAct|ProposedMeeting|ProposedReference|Unresolved|RetractedAct|RetractedMeeting|RetractedDocument|RetractedPassage|FormerId {id: id})
CALL (thing) {
  MATCH (owner)-[owned:FOLLOWED_UP|ON_MARGINS_OF|HELD_IN|TOWARD|ABOUT|IN|CITED|HAS_PASSAGE|REPORTS_ON|PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|HELD|OFFICE_OF|ORGAN_OF|LOCATED_IN|PART_OF|CONCERNS|SUBMITTED_TO|REACHED|PROPOSED_FROM|PROPOSED_IN|PROPOSED_TOWARD|PROPOSED_ABOUT|PROPOSED_CITATION|PROPOSED_PLACE|PROPOSED_OF|PROPOSED_TARGET|LEFT_OPEN|RETRACTED_TOWARD|RETRACTED_ABOUT|RETRACTED_IN|RETRACTED_CITED|RETRACTED_HELD_IN|RETRACTED_HAS_PASSAGE]->(thing)
  RETURN owner
  UNION
  MATCH (owner)<-[owned:TOOK_PART_IN|PARTY_TO|PERFORMED|CALLED|NOMINATED|PROPOSED_ACTOR|PROPOSED_PARTY|PROPOSED_PARTICIPANT|RETRACTED_PERFORMED|RETRACTED_PARTY_TO|RETRACTED_TOOK_PART_IN]-(thing)
  RETURN owner
}
RETURN DISTINCT owner.id AS id
