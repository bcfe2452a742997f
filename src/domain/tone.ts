import type { ActType } from './act-type.js';

/**
 * How hard an act sounds, from 0: accord, talk, a call, concern, rejection, protest. It orders acts when two talks are
 * compared; it is a convention of ours, and the documentation prints it.
 */
export const toneOfActType: Readonly<Record<ActType, number>> = {
  CONCURRED: 0,
  REAFFIRMED: 0,
  WELCOMED: 0,
  COMMITTED: 0,
  CONVEYED: 0,
  RAISED: 1,
  STATED: 1,
  EXPLAINED: 1,
  INFORMED: 1,
  PROPOSED: 1,
  INVITED: 1,
  REITERATED: 1,
  CALLED_FOR: 2,
  EXPRESSED_CONCERN: 3,
  REJECTED: 4,
  PROTESTED: 5,
  CONDEMNED: 5,
};
