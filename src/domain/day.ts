import { DateTime } from 'luxon';

/**
 * The calendar days of a moment at its place and in other time zones. Earliest first, each once.
 *
 * @param date the local day, `YYYY-MM-DD`
 * @param startedAt the moment with its offset (RFC 3339); if it is absent, the result is the local day alone
 * @param timeZones IANA names, such as `Asia/Tokyo`
 */
export function calendarDays(date: string, startedAt: string | undefined, timeZones: readonly string[]): string[] {
  if (startedAt === undefined) return [date];
  const moment = DateTime.fromISO(startedAt, { setZone: true });
  const days = timeZones.map((zone) => moment.setZone(zone).toISODate() ?? date);
  return [...new Set([date, ...days])].sort();
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. 30 February is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The day that is a number of days later, or earlier if the number is negative. @param day `YYYY-MM-DD` */
export function shiftDay(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() ?? day;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as a person writes it: `12 February 2022`. @param day `YYYY-MM-DD` */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
