/** A day named in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,?\\s+(\\d{4}))?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?:,?\\s+(\\d{4}))?)(?!\\p{L})`,
  'gu',
);

/** The days named in a text, in its order. */
export function readDates(text: string): DateMention[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const name = (found[1] ?? found[5] ?? '').toLowerCase().replace('.', '').slice(0, 3);
    const day = Number(found[2] ?? found[4]);
    const year = found[3] ?? found[6];
    const index = months.findIndex((one) => one.startsWith(name));
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
 * where neither tells the year.
 */
export function dayBefore(date: DateMention, limit: string): string {
  if (date.year !== undefined) return iso(date.year, date);
  if (limit === '') return '';
  const year = Number(limit.slice(0, 4));
  const grace = addDays(limit, 1);
  return iso(year, date) <= grace ? iso(year, date) : iso(year - 1, date);
}

/** `YYYY-MM-DD`; a missing year is the first that does not come before `limit`; empty where neither tells it. */
export function dayAfter(date: DateMention, limit: string): string {
  if (date.year !== undefined) return iso(date.year, date);
  if (limit === '') return '';
  const year = Number(limit.slice(0, 4));
  return iso(year, date) >= limit ? iso(year, date) : iso(year + 1, date);
}

/** A day some days later (earlier where negative); empty for an empty day. */
export function addDays(day: string, days: number): string {
  if (day === '') return '';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The last day of that name that does not come after a day. */
export function weekdayBefore(weekday: string, day: string): string {
  const index = weekdays.indexOf(weekday);
  return (
    [0, 1, 2, 3, 4, 5, 6]
      .map((back) => addDays(day, -back))
      .find((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === index) ?? day
  );
}
