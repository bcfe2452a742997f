import { actLabel, actTone, actTypes } from '../../generated/vocabulary/acts.js';

/** A family of acts, by how hard they sound: a tone of the service, with a word and an outline of its own. */
export interface ActFamily {
  readonly tone: number;
  readonly label: string;
  /** The outline, about 12 px wide around 0, 0. */
  readonly outline: string;
  /** Whether only the line of it is drawn. */
  readonly hollow: boolean;
}

/** The families from soft to hard; the tone is their index. */
export const actFamilies: readonly ActFamily[] = [
  { tone: 0, label: 'Accord', outline: 'M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0', hollow: false },
  { tone: 1, label: 'Talk', outline: 'M-4.6,0a4.6,4.6 0 1,0 9.2,0a4.6,4.6 0 1,0 -9.2,0', hollow: true },
  { tone: 2, label: 'Call', outline: 'M0,-6L5.8,4.6H-5.8Z', hollow: false },
  { tone: 3, label: 'Concern', outline: 'M0,-6.6L6.6,0L0,6.6L-6.6,0Z', hollow: false },
  { tone: 4, label: 'Rejection', outline: 'M-5,-5H5V5H-5Z', hollow: false },
  { tone: 5, label: 'Protest', outline: 'M-6,-3L-3,-6L0,-3L3,-6L6,-3L3,0L6,3L3,6L0,3L-3,6L-6,3L-3,0Z', hollow: false },
];

/** The types of acts that a family holds, for a legend: `rejected`, `protested, condemned`. */
export function familyMeaning(tone: number): string {
  return actTypes
    .filter((type) => actTone[type] === tone)
    .map((type) => actLabel[type].toLowerCase())
    .join(', ');
}

/** The family of a tone. */
export function familyOf(tone: number): ActFamily {
  const family = actFamilies[tone];
  if (!family) throw new RangeError(`There is no tone ${tone}.`);
  return family;
}
