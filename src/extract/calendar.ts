import { calendar } from '../generated/vocabulary/calendar.js';
import { countryWords } from '../generated/vocabulary/country-words.js';
import { cueSource, eitherOf, literal } from './cues.js';
import type { House } from './houses.js';
import { namesByCode } from './places.js';

/** A day named in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

const months = calendar.months.map((name) => name.slice(0, 3).toLowerCase());
const ordinal = eitherOf(calendar.ordinals);
const month = `(?:${[...calendar.months, ...calendar.shortMonths.map((name) => `${name}\\.?`)].join('|')})`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${month})\\s+(\\d{1,2})${ordinal}?(?!\\d|:)(?:,?\\s+(\\d{4}))?|(\\d{1,2})${ordinal}?\\s+(?:of\\s+)?(${month})(?:,?\\s+(\\d{4}))?)(?!\\p{L})`,
  'gu',
);

const numbers = /(?<![\p{L}\p{N}./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\p{N}/-])/gu;

/**
 * The days named in a text, in its order.
 *
 * @param order how the house orders a day in numbers alone; without it such a day is not read
 */
export function readDates(text: string, order: House['numericDays']): DateMention[] {
  const inNumbers = order === undefined ? [] : daysInNumbers(text, order);
  return [...daysInWords(text), ...inNumbers].sort((some, other) => some.start - other.start);
}

function daysInNumbers(text: string, order: NonNullable<House['numericDays']>): DateMention[] {
  return [...text.matchAll(numbers)].flatMap((found) => {
    const [first = 0, second = 0, year = 0] = found.slice(1).map(Number);
    const [day, month] = order === 'DAY_FIRST' ? [first, second] : [second, first];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    return [{ start: found.index, end: found.index + found[0].length, text: found[0], month, day, year }];
  });
}

function daysInWords(text: string): DateMention[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const name = (found[1] ?? found[5] ?? '').toLowerCase().replace('.', '').slice(0, 3);
    const day = Number(found[2] ?? found[4]);
    const year = found[3] ?? found[6];
    const index = months.indexOf(name);
    if (index < 0 || day < 1 || day > 31) return [];
    const place = { start: found.index, end: found.index + found[0].length, text: found[0] };
    return [{ ...place, month: index + 1, day, ...(year === undefined ? {} : { year: Number(year) }) }];
  });
}

function iso(year: number, date: DateMention): string {
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/**
 * `YYYY-MM-DD`; a missing year is the latest that does not come after `limit` (a day, with one day of grace). Empty
 * if neither tells the year.
 */
export function dayBefore(date: DateMention, limit: string): string {
  if (date.year !== undefined) return iso(date.year, date);
  if (limit === '') return '';
  const year = Number(limit.slice(0, 4));
  const grace = addDays(limit, 1);
  return iso(year, date) <= grace ? iso(year, date) : iso(year - 1, date);
}

/** `YYYY-MM-DD`; a missing year is the first that does not come before `limit`; empty if neither tells it. */
export function dayAfter(date: DateMention, limit: string): string {
  if (date.year !== undefined) return iso(date.year, date);
  if (limit === '') return '';
  const year = Number(limit.slice(0, 4));
  return iso(year, date) >= limit ? iso(year, date) : iso(year + 1, date);
}

/** A day some days later (earlier if negative); empty for an empty day. */
export function addDays(day: string, days: number): string {
  if (day === '') return '';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The last day of that name that does not come after a day. */
export function weekdayBefore(weekday: string, day: string): string {
  const index = calendar.weekdays.indexOf(weekday);
  return (
    [0, 1, 2, 3, 4, 5, 6]
      .map((back) => addDays(day, -back))
      .find((candidate) => new Date(`${candidate}T00:00:00Z`).getUTCDay() === index) ?? day
  );
}

/** A time of day in a text. */
export interface ClockMention {
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Which clock, as printed behind the time: `local`, an IANA zone, or absent. */
  readonly zone?: string;
  /** Minutes from this time to the end of the span, if the text prints a span of hours. */
  readonly until?: number;
}

const half = '([ap])\\.?\\s?m\\.?';
const namedTime = eitherOf(Object.keys(calendar.namedTimes));
const time = `(?:(\\d{1,2})(?::(\\d{2}))?\\s*(?:${half})|(\\d{1,2}):(\\d{2})|(?<!\\p{L})(${namedTime}))`;
const spanned = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?::(\\d{2}))?\\s*(?:${half})?\\s*(?:${eitherOf(calendar.spans)}|-|–|—)\\s*(\\d{1,2})(?::(\\d{2}))?\\s*${half}`,
  'giu',
);
const single = new RegExp(`(?<![\\d:])${time}`, 'giu');

/** Zones by the words that name a clock: "Japan time", "Seoul standard time". */
const zonesByName = new Map(
  Object.entries(countryWords).flatMap(([code, { adjectives, capital, timeZone }]) =>
    timeZone === undefined
      ? []
      : [...(namesByCode.get(code) ?? []), ...adjectives, capital ?? []]
          .flat()
          .map((name) => [name.toLowerCase(), timeZone] as const),
  ),
);
const namedClock = new RegExp(
  `^[\\s,(]{0,3}(${[...zonesByName.keys()]
    .sort((some, other) => other.length - some.length)
    .map(literal)
    .join('|')})\\s${eitherOf(calendar.clockNouns)}\\b`,
  'iu',
);
const localClock = new RegExp(`^[\\s,(]{0,3}(?:on [^()]{0,25}\\s*\\(?)?${eitherOf(calendar.localClock)}\\b`, 'iu');
/** A clock, and the words behind a time of day that name it. */
export interface NamedClock {
  readonly pattern: RegExp;
  readonly timeZone: string;
}

const clocks = new WeakMap<House, readonly NamedClock[]>();

/** The clocks that a house names, then those that only other houses name: ministries print the clock of the other side. */
export function clocksOf(house: House | undefined, houses: readonly House[]): readonly NamedClock[] {
  const others = houses.filter((other) => other !== house);
  return [...(house === undefined ? [] : [house]), ...others].flatMap((each) => {
    const known = clocks.get(each) ?? (each.clocks ?? []).map(namedClockOf);
    clocks.set(each, known);
    return known;
  });
}

function namedClockOf({ words, timeZone }: NonNullable<House['clocks']>[number]): NamedClock {
  return { pattern: new RegExp(`^[\\s,(]{0,3}(?:${words.map(cueSource).join('|')})\\b`, 'iu'), timeZone };
}

function minutesOf(hour: number, minute: number, side: string | undefined): number {
  if (side === undefined) return hour * 60 + minute;
  return ((hour % 12) + (side.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

/** The clock that is named right behind a time of day. */
function zoneAfter(rest: string, known: readonly NamedClock[]): string | undefined {
  if (localClock.test(rest)) return 'local';
  const printed = known.find(({ pattern }) => pattern.test(rest))?.timeZone;
  return printed ?? zonesByName.get(namedClock.exec(rest)?.[1]?.toLowerCase() ?? '');
}

/**
 * The times of day named in a text, in its order; noon is 12:00, and "0:00 p.m." too.
 *
 * @param known the clocks whose names are known, beside those of countries and capitals
 */
export function readClock(text: string, known: readonly NamedClock[]): ClockMention[] {
  const found: ClockMention[] = [];
  const add = (start: number, end: number, minutes: number, until?: number) => {
    if (minutes >= 24 * 60 || found.some((other) => start < other.end && end > other.start)) return;
    const zone =
      zoneAfter(text.slice(end), known) ??
      zoneAfter(text.slice(end).replace(/^\s*\(?(?:on\s+)?[^()]{0,40}?(?=\()/u, ''), known);
    found.push({
      start,
      end,
      minutes,
      ...(zone === undefined ? {} : { zone }),
      ...(until === undefined ? {} : { until }),
    });
  };
  for (const match of text.matchAll(spanned)) {
    const begin = minutesOf(Number(match[1]), Number(match[2] ?? 0), match[3] ?? match[6]);
    const finish = minutesOf(Number(match[4]), Number(match[5] ?? 0), match[6]);
    const start = begin > finish ? begin - 12 * 60 : begin;
    if (start >= 0) add(match.index, match.index + match[0].length, start, finish - start);
  }
  for (const match of text.matchAll(single)) {
    const word = match[6]?.toLowerCase();
    const minutes =
      calendar.namedTimes[word ?? ''] ??
      minutesOf(Number(match[1] ?? match[4]), Number(match[2] ?? match[5] ?? 0), match[3]);
    add(match.index, match.index + match[0].length, minutes);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `HH:MM`. */
export function clockText(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}

const { lengths } = calendar;
const hours = new RegExp(
  `\\b(\\d+(?:\\.\\d)?|${Object.keys(calendar.numbers).join('|')})[\\s-]+${eitherOf(lengths.hours)}\\b(\\s+${eitherOf(lengths.andHalf)})?(?:\\s+(?:and\\s+)?(\\d+)\\s+${eitherOf(lengths.minutes)})?`,
  'iu',
);
const minutes = new RegExp(`\\b(\\d+)[\\s-]+${eitherOf(lengths.minutes)}\\b`, 'iu');
const halfHour = new RegExp(`\\b${eitherOf(lengths.halfHour)}\\b`, 'iu');

/** The first length of time in a text, in minutes. */
export function readDuration(text: string): number | undefined {
  const half = halfHour.exec(text);
  const long = hours.exec(text);
  const short = minutes.exec(text);
  if (half !== null && (short === null || half.index < short.index)) return 30;
  if (long !== null && (short === null || long.index <= short.index)) {
    const count = calendar.numbers[(long[1] ?? '').toLowerCase()] ?? Number(long[1]);
    return Math.round(count * 60) + (long[2] === undefined ? 0 : 30) + Number(long[3] ?? 0);
  }
  return short === null ? undefined : Number(short[1]);
}
