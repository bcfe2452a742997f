// Written by `npm run generate` from vocabulary/. Change it there.
import type { SpokenAct } from '../../vocabulary/act.js';
import type { ActType } from './acts.js';

/** The words by which the reader knows a type, by language. */
export const actWords: Readonly<Record<ActType, SpokenAct['words']>> = {
  "RAISED": {},
  "STATED": {},
  "EXPLAINED": {},
  "PROTESTED": {},
  "CONDEMNED": {},
  "REJECTED": {},
  "EXPRESSED_CONCERN": {},
  "CALLED_FOR": {},
  "REITERATED": {},
  "REAFFIRMED": {},
  "CONCURRED": {},
  "WELCOMED": {},
  "CONVEYED": {},
  "PROPOSED": {},
  "COMMITTED": {},
  "INVITED": {},
  "INFORMED": {}
};
