// What has these ids: labels, properties with their types, and the relationships that belong to its history. An id may
// stand for several nodes, such as an act and its earlier versions.
// The lists of labels and of owned types are written by `npm run generate`.
UNWIND $ids AS id
MATCH (node:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Milestone|Act|Document|Passage|ProposedAct|ProposedMeeting|ProposedReference|Unresolved|RetractedAct|RetractedMeeting|PlannedMeeting|HeldPlan|RetractedDocument|RetractedPassage|FormerId {id: id})
RETURN elementId(node) AS element,
  labels(node) AS labels,
  [name IN keys(node) | [name, valueType(node[name]), node[name]]] AS properties,
  COLLECT {
    MATCH (node)-[owned:FOLLOWED_UP|ON_MARGINS_OF|HELD_IN|TOWARD|ABOUT|IN|CITED|HAS_PASSAGE|REPORTS_ON|PUBLISHED_BY|ATTRIBUTED_TO|CARRIED_BY|HELD|OFFICE_OF|ORGAN_OF|LOCATED_IN|PART_OF|CONCERNS|SUBMITTED_TO|REACHED|PROPOSED_FROM|PROPOSED_IN|PROPOSED_TOWARD|PROPOSED_ABOUT|PROPOSED_CITATION|PROPOSED_PLACE|PROPOSED_OF|PROPOSED_TARGET|LEFT_OPEN|PLANNED_PLACE|PLANNED_OCCASION|RETRACTED_TOWARD|RETRACTED_ABOUT|RETRACTED_IN|RETRACTED_CITED|RETRACTED_HELD_IN|RETRACTED_HAS_PASSAGE]->(other)
    RETURN {
      element: elementId(owned),
      type: type(owned),
      leadsAway: true,
      other: {labels: labels(other), id: other.id, retractedAt: other.retractedAt},
      properties: [name IN keys(owned) | [name, valueType(owned[name]), owned[name]]]
    }
  } + COLLECT {
    MATCH (node)<-[owned:TOOK_PART_IN|PARTY_TO|PERFORMED|CALLED|NOMINATED|PROPOSED_ACTOR|PROPOSED_PARTY|PROPOSED_PARTICIPANT|PLANNED_PARTY|PLANNED_PARTICIPANT|RETRACTED_PERFORMED|RETRACTED_PARTY_TO|RETRACTED_TOOK_PART_IN]-(other)
    RETURN {
      element: elementId(owned),
      type: type(owned),
      leadsAway: false,
      other: {labels: labels(other), id: other.id, retractedAt: other.retractedAt},
      properties: [name IN keys(owned) | [name, valueType(owned[name]), owned[name]]]
    }
  } AS relationships
