import { type ActType, actTypes } from './act-type.js';

/**
 * Which types are kindred: an act that says "again" repeats an earlier one of its own family. To protest, to reject, to
 * express concern and to condemn are objections; to reiterate takes up anything that one side said.
 */
const families: readonly (readonly ActType[])[] = [
  ['PROTESTED', 'REJECTED', 'EXPRESSED_CONCERN', 'CONDEMNED'],
  ['CALLED_FOR', 'PROPOSED', 'INVITED'],
  ['STATED', 'EXPLAINED', 'INFORMED', 'REITERATED', 'COMMITTED'],
  ['REAFFIRMED', 'CONCURRED', 'COMMITTED', 'REITERATED'],
  ['RAISED'],
  ['WELCOMED', 'CONVEYED'],
];

/** For each type, the types of the earlier acts that it may repeat, its own first. */
export const kindredActs: Readonly<Record<ActType, readonly ActType[]>> = Object.fromEntries(
  actTypes.map((type) => [
    type,
    type === 'REITERATED'
      ? [type, ...actTypes.filter((other) => other !== type && other !== 'RAISED')]
      : [type, ...new Set(families.filter((family) => family.includes(type)).flat())].filter(
          (other, index, all) => all.indexOf(other) === index,
        ),
  ]),
) as unknown as Record<ActType, readonly ActType[]>;
