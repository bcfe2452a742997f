/** What a change did, in the order of the SDL. */
export const changeKinds = [
  'SEEDED',
  'ADDED',
  'EDITED',
  'MERGED',
  'INGESTED',
  'REVIEWED',
  'RETRACTED',
  'DELETED',
  'IMPORTED',
  'UNDONE',
] as const;

/** A kind of change. */
export type ChangeKind = (typeof changeKinds)[number];

/** The id of the change that makes a revision of the graph. The ids of changes sort in the order in which they were made. */
export function changeId(revision: number): string {
  return `change:${String(revision).padStart(12, '0')}`;
}
