import type { ActType } from './act-type.js';

/**
 * Which types are kindred: for each type, the types of the earlier acts that an act of it may repeat, the nearest first.
 *
 * To protest, to reject, to express concern and to condemn are objections. What is reaffirmed or agreed again was agreed,
 * undertaken or stated. What one side reiterates is anything that it said: what it wants or means to do before what it
 * explained, and that before what it objected to.
 */
export const kindredActs: Readonly<Record<ActType, readonly ActType[]>> = {
  PROTESTED: ['PROTESTED', 'REJECTED', 'EXPRESSED_CONCERN', 'CONDEMNED'],
  REJECTED: ['REJECTED', 'PROTESTED', 'EXPRESSED_CONCERN', 'CONDEMNED'],
  EXPRESSED_CONCERN: ['EXPRESSED_CONCERN', 'REJECTED', 'PROTESTED', 'CONDEMNED'],
  CONDEMNED: ['CONDEMNED', 'PROTESTED', 'REJECTED', 'EXPRESSED_CONCERN'],
  CALLED_FOR: ['CALLED_FOR', 'PROPOSED', 'INVITED'],
  PROPOSED: ['PROPOSED', 'CALLED_FOR', 'INVITED'],
  INVITED: ['INVITED', 'PROPOSED', 'CALLED_FOR'],
  STATED: ['STATED', 'REITERATED', 'EXPLAINED', 'INFORMED', 'COMMITTED'],
  EXPLAINED: ['EXPLAINED', 'STATED', 'REITERATED', 'INFORMED', 'COMMITTED'],
  INFORMED: ['INFORMED', 'STATED', 'EXPLAINED', 'REITERATED', 'COMMITTED'],
  COMMITTED: ['COMMITTED', 'REAFFIRMED', 'CONCURRED', 'REITERATED', 'STATED', 'EXPLAINED', 'INFORMED'],
  REAFFIRMED: ['REAFFIRMED', 'CONCURRED', 'COMMITTED', 'REITERATED', 'STATED'],
  CONCURRED: ['CONCURRED', 'REAFFIRMED', 'COMMITTED', 'REITERATED'],
  REITERATED: [
    'REITERATED',
    'COMMITTED',
    'CALLED_FOR',
    'PROPOSED',
    'REAFFIRMED',
    'CONCURRED',
    'STATED',
    'EXPLAINED',
    'INFORMED',
    'INVITED',
    'WELCOMED',
    'CONVEYED',
    'EXPRESSED_CONCERN',
    'REJECTED',
    'PROTESTED',
    'CONDEMNED',
  ],
  RAISED: ['RAISED'],
  WELCOMED: ['WELCOMED', 'CONVEYED'],
  CONVEYED: ['CONVEYED', 'WELCOMED'],
};
