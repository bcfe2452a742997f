import { DateTime } from 'luxon';
import { calendarDays } from '../../domain/day.js';
import type { ProposedMeeting } from '../../extract/proposal.js';
import type { KnownNames } from './knowledge.js';

/** The day of a talk, and its days at the place and in the capitals of the parties. */
export interface MeetingDays {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Earliest first. */
  readonly days: readonly string[];
}

/**
 * When a talk was: at a place the day there; at no place the day in the capital of the first party by code, where the hour
 * is known, else the day that the text prints. `undefined` where no day is known.
 *
 * @param placeZone IANA zone of the place
 * @param partyIds countries by code first
 */
export function meetingDays(
  meeting: ProposedMeeting,
  partyIds: readonly string[],
  placeZone: string | undefined,
  names: KnownNames,
): MeetingDays | undefined {
  if (meeting.date === undefined) return undefined;
  const zones = partyIds.flatMap((id) => names.countries.get(id.slice('country:'.length))?.timeZone ?? []);
  const atPlace = meeting.mode === 'IN_PERSON';
  const date = atPlace ? meeting.date : (dayIn(meeting.startedAt, zones[0]) ?? meeting.date);
  const everywhere = [...(placeZone === undefined || !atPlace ? [] : [placeZone]), ...zones];
  return { date, days: calendarDays(date, meeting.startedAt, everywhere) };
}

function dayIn(startedAt: string | undefined, zone: string | undefined): string | undefined {
  if (startedAt === undefined || zone === undefined) return undefined;
  return DateTime.fromISO(startedAt, { setZone: true }).setZone(zone).toISODate() ?? undefined;
}
