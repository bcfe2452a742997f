import {
  type ActType,
  actCameo,
  actEvents,
  datasetActType,
  type RecordedActType,
  recordedActTypes,
} from '../generated/vocabulary/acts.js';

/** The CAMEO code of an act, or `null` where there honestly is none. */
export function cameoOfAct(type: ActType, joint: boolean): string | null {
  const { code, joint: together = code } = actCameo[type];
  return joint ? together : code;
}

/** The type as which an event with a CAMEO code is recorded: that of the longest code in the vocabulary which begins it. */
export function actTypeOfCameo(code: string): RecordedActType {
  for (let length = code.length; length > 1; length -= 1) {
    const root = code.slice(0, length);
    const found = recordedActTypes.find((type) => actEvents[type].cameo.includes(root));
    if (found !== undefined) return found;
  }
  return datasetActType;
}

/** The type as which an event of PLOVER is recorded. */
export function actTypeOfPlover(event: string): RecordedActType {
  return recordedActTypes.find((type) => actEvents[type].plover.includes(event)) ?? datasetActType;
}
