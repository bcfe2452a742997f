import type { ActType } from '../../generated/explorer/issue.js';

/**
 * How hard an act of a type sounds, as the service's `Act.tone` has it: counts by year come without it. What a dataset records
 * as `ACTED` has a tone by its code, so none by its type.
 */
export const toneOf: Readonly<Record<Exclude<ActType, 'ACTED'>, number>> = {
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
