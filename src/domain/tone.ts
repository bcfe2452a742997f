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

/**
 * How hard an act sounds that a dataset records and that no type of ours says (`ACTED`), by the root of its CAMEO code:
 * cooperation 0, consulting 1, demands 2, accusations 3, refusals 4, threats and everything harder 5. Acts without a code
 * count as talk.
 */
export const toneOfCameoRoot: Readonly<Record<string, number>> = {
  '01': 1,
  '02': 2,
  '03': 0,
  '04': 1,
  '05': 0,
  '06': 0,
  '07': 0,
  '08': 0,
  '09': 3,
  '10': 2,
  '11': 3,
  '12': 4,
  '13': 5,
  '14': 5,
  '15': 5,
  '16': 5,
  '17': 5,
  '18': 5,
  '19': 5,
  '20': 5,
};
