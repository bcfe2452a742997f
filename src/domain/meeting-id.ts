import type { MeetingLevel } from './meeting-level.js';

const shortLevel: Readonly<Record<MeetingLevel, string>> = {
  LEADERS: 'leaders',
  FOREIGN_MINISTERS: 'fm',
  VICE_MINISTERS: 'vfm',
  DIRECTORS_GENERAL: 'dg',
  WORKING_LEVEL: 'wl',
  OTHER: 'other',
};

/**
 * The id of a meeting: its day, its parties in the order of code or slug, its level.
 *
 * @param date `YYYY-MM-DD`
 * @param partyIds ids of countries and organizations
 * @param ordinal 1 for the first such meeting of the day; a second one gets `-2`
 */
export function meetingId(date: string, partyIds: readonly string[], level: MeetingLevel, ordinal = 1): string {
  const parties = partyIds.map((id) => id.slice(id.indexOf(':') + 1).toLowerCase()).sort();
  return `meeting:${[date, ...parties, shortLevel[level]].join('-')}${ordinal > 1 ? `-${ordinal}` : ''}`;
}
