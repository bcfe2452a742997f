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

/** The same day of the calendar a number of years later; of 29 February in other years it is the 28th. @param day `YYYY-MM-DD` */
export function yearsLater(day: string, years: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ years }).toISODate() ?? day;
}

/** How many days the second day is after the first; less than 0 if it is before. @param first, second `YYYY-MM-DD` */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
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
