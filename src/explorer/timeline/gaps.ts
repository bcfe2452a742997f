import { daysBetween } from '../picture/period.js';
import { counted } from '../shared/wording.js';

/** A period without a meeting, between the days of two meetings. */
export interface Gap {
  readonly days: number;
  readonly earlier: { readonly id: string; readonly date: string };
  readonly later: { readonly id: string; readonly date: string };
}

/**
 * The longest periods without meetings. The service counts them for a pair of countries (`talkGaps`); this counts them for
 * three countries or for a person.
 *
 * @param meetings by day, the earliest first
 * @param most how many at most: the longest first, and of two equal ones the earlier first
 */
export function gapsOf(meetings: readonly { readonly id: string; readonly date: string }[], most: number): Gap[] {
  return meetings
    .flatMap((later, index) => {
      const earlier = meetings[index - 1];
      return earlier ? [{ days: daysBetween(earlier.date, later.date), earlier, later }] : [];
    })
    .filter(({ days }) => days > 1)
    .sort((a, b) => b.days - a.days || a.earlier.date.localeCompare(b.earlier.date))
    .slice(0, most);
}

/** A number of days as a person would say it: `12 days`, `9 months`, `1 year 9 months`; months have 30.44 days. */
export function gapWords(days: number): string {
  const months = Math.round(days / 30.44);
  if (months < 3) return counted(days, 'day');
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? counted(years, 'year') : '', rest > 0 ? counted(rest, 'month') : ''].filter(Boolean).join(' ');
}
