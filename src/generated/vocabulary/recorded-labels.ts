// Written by `npm run generate` from vocabulary/. Change it there.
/** The labels whose nodes a change can touch. Every node with one of them has an id. */
export const recordedLabels = [
  "Country",
  "Organization",
  "Person",
  "Office",
  "Place",
  "Meeting",
  "Conference",
  "Issue",
  "Nomination",
  "Milestone",
  "Act",
  "Document",
  "Passage",
  "ProposedAct",
  "ProposedMeeting",
  "ProposedReference",
  "Unresolved",
  "RetractedAct",
  "RetractedMeeting",
  "PlannedMeeting",
  "HeldPlan",
  "RetractedDocument",
  "RetractedPassage",
  "FormerId"
] as const;

/** A label whose nodes a change can touch. */
export type RecordedLabel = (typeof recordedLabels)[number];

/** The labels that no change records: what has one of them beside another label has it because of its state. */
export const unrecordedLabels = [
  "CameoCode",
  "OpenReading",
  "Change",
  "ChangedThing",
  "GraphRevision",
  "ImportProgress",
  "ImportCorrection",
  "__Neo4jMigration",
  "__Neo4jMigrationsLock"
] as const;
