/**
 * The types of act, each with the CAMEO code that comes nearest (CAMEO Conflict and Mediation Event Observations
 * Codebook 1.1b3; the graph holds the code table with names and PLOVER classes).
 *
 * A diplomatic protest is 114, never root 14, which is street demonstration. Concurring without a commitment is 019.
 * CONVEYED has none: thanks, congratulations and condolences are one type here and several codes there.
 */
export const cameoOfActType = {
  RAISED: '040',
  STATED: '010',
  EXPLAINED: '010',
  PROTESTED: '114',
  CONDEMNED: '111',
  REJECTED: '016',
  EXPRESSED_CONCERN: '012',
  CALLED_FOR: '020',
  REITERATED: '010',
  REAFFIRMED: '019',
  CONCURRED: '019',
  WELCOMED: '051',
  CONVEYED: null,
  PROPOSED: '030',
  COMMITTED: '030',
  INVITED: '036',
  INFORMED: '010',
} as const;

/** A type of act: a verb in the past tense. It is the GraphQL enum value and the type of the direct relationship. */
export type ActType = keyof typeof cameoOfActType;

/** Every act type, in the order of the table. */
export const actTypes = Object.keys(cameoOfActType) as readonly ActType[];

/**
 * The type of an act that a dataset of events records and that none of the words above says: a visit, aid, a fight. Its
 * CAMEO code tells what it was. It is about no issue, so it has no direct relationship, and no text is read as one.
 */
export type RecordedActType = ActType | 'ACTED';

/** Every type that an act of the graph can have. */
export const recordedActTypes: readonly RecordedActType[] = [...actTypes, 'ACTED'];

/**
 * The CAMEO code of an act, or `null` where there is honestly none. To raise something alone is to make a statement;
 * to have exchanges on it together is to consult.
 */
export function cameoOfAct(type: ActType, joint: boolean): string | null {
  return type === 'RAISED' && !joint ? '010' : cameoOfActType[type];
}
