import { type ActType, actPurpose, actTypes } from '../generated/vocabulary/acts.js';

/** The types of act that are for one of some purposes. */
function typesFor(...purposes: readonly (typeof actPurpose)[ActType][]): ReadonlySet<string> {
  return new Set(actTypes.filter((type) => purposes.includes(actPurpose[type])));
}

/** Acts that ask the other side for something. */
export const requests = typesFor('ask');

/** Acts that bring a thing up without saying anything on it. */
export const openings = typesFor('raise');

/** Acts that are no answer to a request: to raise the thing, and to ask in return. */
export const noAnswers = typesFor('raise', 'ask');

/** Acts by which something is agreed or undertaken. */
export const agreements = typesFor('agree');
