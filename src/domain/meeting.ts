import { valueWords } from '../generated/vocabulary/value-words.js';

/** The levels of meetings, from the highest. `OTHER` is that of participants of different levels. */
export const meetingLevels = [
  'LEADERS',
  'FOREIGN_MINISTERS',
  'VICE_MINISTERS',
  'DIRECTORS_GENERAL',
  'WORKING_LEVEL',
  'OTHER',
] as const;

/** A level of meetings. */
export type MeetingLevel = (typeof meetingLevels)[number];

/**
 * By how many steps the level of an earlier talk is lower than that of a later one: 0 if it is the same or higher. `OTHER` is one
 * step lower than any level, and no level is lower than it.
 */
export function stepsBelow(earlier: MeetingLevel, later: MeetingLevel): number {
  if (later === 'OTHER') return 0;
  if (earlier === 'OTHER') return 1;
  return Math.max(0, meetingLevels.indexOf(earlier) - meetingLevels.indexOf(later));
}

/** Whether a talk is at the level of another or a higher one. */
export function isLevelAtLeast(level: MeetingLevel, other: MeetingLevel): boolean {
  return stepsBelow(level, other) === 0;
}

/** How people meet. A call or a video conference has no place. */
export const meetingModes = ['IN_PERSON', 'TELEPHONE', 'VIDEO'] as const;

/** How people met, inside a sentence. */
export const modeWords = valueWords.mode;

/** Whether a talk was held, as a text tells, or is only planned. */
export const meetingStates = ['HELD', 'PLANNED'] as const;

/** A mode of meetings. */
export type MeetingMode = (typeof meetingModes)[number];

const shortLevel: Readonly<Record<MeetingLevel, string>> = {
  LEADERS: 'leaders',
  FOREIGN_MINISTERS: 'fm',
  VICE_MINISTERS: 'vfm',
  DIRECTORS_GENERAL: 'dg',
  WORKING_LEVEL: 'wl',
  OTHER: 'other',
};

/**
 * The id of a meeting: its day, its parties sorted by code or slug, and its level.
 *
 * @param date `YYYY-MM-DD`
 * @param partyIds ids of countries and organizations
 * @param ordinal 1 for the first such meeting of the day; the second gets `-2`
 */
export function meetingId(date: string, partyIds: readonly string[], level: MeetingLevel, ordinal = 1): string {
  const parties = partyIds.map((id) => id.slice(id.indexOf(':') + 1).toLowerCase()).sort();
  return `meeting:${[date, ...parties, shortLevel[level]].join('-')}${ordinal > 1 ? `-${ordinal}` : ''}`;
}
