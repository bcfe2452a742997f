import { DateTime } from 'luxon';
import { isDay, shiftDay } from '../../domain/day.js';
import type { SaidTerm } from './person-row.js';

/** The days of a tenure as the graph keeps them: `docs/graph-model.md`, HELD. */
export interface TenureDays {
  readonly from: string | null;
  readonly to: string | null;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  readonly endUnknown: boolean;
}

/** The first and the last day that a text may mean. */
interface Period {
  readonly first: string;
  readonly last: string;
}

/**
 * What a source's words on a tenure tell of its days. A month or a year is no day: its start is unknown, and the office was
 * held on the last day of that month or year, unless it may have ended before. The same holds for an end.
 *
 * @returns the days, or what is wrong with the words
 */
export function tenureDays(said: SaidTerm): TenureDays | string {
  const days = { from: said.from, to: said.to, lastDay: said.lastDay };
  const periods: Partial<Record<keyof typeof days, Period>> = {};
  for (const [field, text] of Object.entries(days) as [keyof typeof days, string | undefined][]) {
    if (text === undefined) continue;
    const period = periodOf(text);
    if (period === undefined) return `"${text}" is no day: write 2021-02-09, 2021-02 or 2021`;
    periods[field] = period;
  }
  for (const text of [said.knownFrom, said.knownTo]) {
    if (text !== undefined && !isDay(text)) return `"${text}" is no day: write 2021-02-09`;
  }
  const start = periods.from;
  if (periods.to !== undefined && periods.lastDay !== undefined) return 'it has both an end and a last day';
  const ends = periods.to ?? (periods.lastDay && nextDays(periods.lastDay));
  if (start !== undefined && ends !== undefined && ends.last <= start.first) {
    return `it ends (${said.to ?? said.lastDay}) before it begins (${said.from})`;
  }

  const from = start !== undefined && isOneDay(start) ? start.first : null;
  const to = ends !== undefined && isOneDay(ends) ? ends.first : null;
  const endUnknown = to === null && (ends !== undefined || said.endUnknown === true);
  // The office was held from the last day on which it may have begun to the first on which it may have ended.
  const latestStart = start?.last;
  const earliestEnd = ends === undefined ? undefined : shiftDay(ends.first, -1);
  const isSure = latestStart === undefined || earliestEnd === undefined || latestStart <= earliestEnd;
  const knownFrom = said.knownFrom ?? (from === null && isSure ? latestStart : undefined);
  const knownTo = said.knownTo ?? (endUnknown && isSure && latestStart !== undefined ? earliestEnd : undefined);
  return {
    from,
    to,
    knownFrom: from === null ? (knownFrom ?? beforeEnd(start, to)) : null,
    knownTo: endUnknown ? (knownTo ?? null) : null,
    endUnknown,
  };
}

/** If it may have begun as late as it ended, it was held on the day before its end. */
function beforeEnd(start: Period | undefined, to: string | null): string | null {
  return start !== undefined && to !== null ? shiftDay(to, -1) : null;
}

const isOneDay = ({ first, last }: Period) => first === last;

const nextDays = ({ first, last }: Period): Period => ({ first: shiftDay(first, 1), last: shiftDay(last, 1) });

/** The year comes first, as nothing else tells a day from a month. Parts that are 00 are not known. */
function periodOf(text: string): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [isMonth, isExact] = [Number(month ?? 0) > 0, Number(month ?? 0) > 0 && Number(day ?? 0) > 0];
  const first = [year, isMonth ? month : '1', isExact ? day : '1'].map((part = '') => part.padStart(2, '0')).join('-');
  if (!isDay(first)) return undefined;
  if (isExact) return { first, last: first };
  const last = DateTime.fromISO(first, { zone: 'utc' })
    .endOf(isMonth ? 'month' : 'year')
    .toISODate();
  return { first, last: last ?? first };
}
