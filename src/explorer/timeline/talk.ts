import type { TimelineTalksQuery } from '../../generated/explorer/timeline.js';

/** A talk, as a timeline reads it. */
export type Talk = TimelineTalksQuery['meetings']['nodes'][number];

/** Where a talk was held, or how. */
export function whereOf({ place, mode }: Pick<Talk, 'place' | 'mode'>): string {
  if (place) return place.city ?? place.country.name;
  return modeLabels[mode];
}

/** How a talk was held, as a label. */
export const modeLabels = { IN_PERSON: 'In person', TELEPHONE: 'Telephone', VIDEO: 'Video' } as const;

/** Who talked, as a label, the highest first. */
export const levelLabels = {
  LEADERS: 'Leaders',
  FOREIGN_MINISTERS: 'Foreign ministers',
  VICE_MINISTERS: 'Vice ministers',
  DIRECTORS_GENERAL: 'Directors-general',
  WORKING_LEVEL: 'Working level',
  OTHER: 'Other ranks',
} as const;
