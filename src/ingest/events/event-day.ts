import { isDay } from '../../domain/day.js';

const known = new Map<string, string | undefined>();

/** The day of `2014-01-01`, `20140101`, or of a date with a time; `undefined` where it is none of the calendar. */
export function eventDay(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/u.exec(text.trim());
  const day = match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
  const result = day !== undefined && isDay(day) ? day : undefined;
  // A table has few days and very many rows; what is no day is not kept, so that a bad file cannot fill the memory.
  if (result !== undefined) known.set(text, result);
  return result;
}
