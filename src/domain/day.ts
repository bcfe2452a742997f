import { DateTime } from 'luxon';

/**
 * The calendar days of one moment: at its place and on the clocks of other time zones, earliest first, each once.
 *
 * @param date the local day, `YYYY-MM-DD`
 * @param startedAt the moment with its offset (RFC 3339); where it is not known, the local day stands alone
 * @param timeZones IANA names, such as `Asia/Tokyo`
 */
export function calendarDays(date: string, startedAt: string | undefined, timeZones: readonly string[]): string[] {
  if (startedAt === undefined) return [date];
  const moment = DateTime.fromISO(startedAt, { setZone: true });
  const days = timeZones.map((zone) => moment.setZone(zone).toISODate() ?? date);
  return [...new Set([date, ...days])].sort();
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 30 February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}
