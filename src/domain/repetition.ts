import { actKindred, actRepeatsWithinDays } from '../generated/vocabulary/acts.js';

/** What `cypher/write/link-repetitions.cypher` needs to know of the types of act. */
export const repetitionTables = { kindred: actKindred, withinDays: actRepeatsWithinDays };
