import {
  type ActType,
  actCameo,
  actEvents,
  actKindred,
  actPurpose,
  actRepeatsWithinDays,
  actTypes,
  datasetActType,
  type RecordedActType,
  recordedActTypes,
} from '../generated/vocabulary/acts.js';

/** The types of act that have any of these purposes. */
function typesFor(...purposes: readonly (typeof actPurpose)[ActType][]): ReadonlySet<string> {
  return new Set(actTypes.filter((type) => purposes.includes(actPurpose[type])));
}

/** Acts that ask the other side for something. */
export const requests = typesFor('ask');

/** Acts that open a subject without saying anything about it. */
export const openings = typesFor('raise');

/** Acts by which a side is courteous: thanks, condolences, congratulations. */
export const courtesies = typesFor('courtesy');

/** Acts that do not answer a request: to raise its subject, and to ask in return. */
export const noAnswers = typesFor('raise', 'ask');

/** Acts by which something is agreed or undertaken. */
export const agreements = typesFor('agree');

/** The CAMEO code of an act, or `null` if CAMEO has none. */
export function cameoOfAct(type: ActType, joint: boolean): string | null {
  const { code, joint: together = code } = actCameo[type];
  return joint ? together : code;
}

/** The type under which an event with a CAMEO code is recorded. Of the codes in the vocabulary with which it begins, the
 * longest decides. If there is none, it is the general type for events of datasets. */
export function actTypeOfCameo(code: string): RecordedActType {
  for (let length = code.length; length > 1; length -= 1) {
    const root = code.slice(0, length);
    const found = recordedActTypes.find((type) => actEvents[type].cameo.includes(root));
    if (found !== undefined) return found;
  }
  return datasetActType;
}

/** The type under which an event of PLOVER is recorded; the general type for events of datasets if none fits. */
export function actTypeOfPlover(event: string): RecordedActType {
  return recordedActTypes.find((type) => actEvents[type].plover.includes(event)) ?? datasetActType;
}

/** What `cypher/write/derive-repetitions.cypher` needs to know of the types of act. */
export const repetitionTables = { kindred: actKindred, withinDays: actRepeatsWithinDays };
