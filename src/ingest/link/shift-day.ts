import { DateTime } from 'luxon';

/** The day so many days later, or earlier where the number is negative. @param day `YYYY-MM-DD` */
export function shiftDay(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() ?? day;
}
