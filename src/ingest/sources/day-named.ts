import { isDay } from '../../domain/day.js';
import { readDates } from '../../extract/calendar.js';

/** A day that begins with its year: 2022-02-12, 2022/2/12, 2022. 2. 12., 2022年2月12日, 2022년 2월 12일. */
const yearFirst = /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/gu;

/**
 * The one day that a few words name with its year, in English or in numbers that begin with the year. In another order numbers
 * are not read: 3/4/2022 is two days.
 *
 * @returns `YYYY-MM-DD`; `undefined` if the words name none, or several
 */
export function dayNamed(words: string): string | undefined {
  const named = [
    ...Array.from(words.matchAll(yearFirst), ([, year = '', month = '', day = '']) => [year, month, day]),
    ...readDates(words, undefined).flatMap(({ year, month, day }) =>
      year === undefined ? [] : [[year, month, day].map(String)],
    ),
  ];
  const days = new Set(named.map((parts) => parts.map((part) => part.padStart(2, '0')).join('-')).filter(isDay));
  const [day, ...others] = days;
  return others.length > 0 ? undefined : day;
}

/** The day that stands in a line of at most four words at the beginning of a text, as a publisher puts it over a text. */
export function dayOnTop(text: string): string | undefined {
  const lines = text.split('\n', 12).map((line) => line.trim());
  return lines
    .filter((line) => line.length <= 40 && line.split(/\s+/u).length <= 4)
    .map(dayNamed)
    .find((day) => day !== undefined);
}
