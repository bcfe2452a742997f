import { daysAfter, daysBetween, type Period } from './days.js';

/** The shortest stretch that is drawn: what happened on one day stands in the middle of two weeks. */
const shortest = 14;

/**
 * The stretch of time to draw: from the first to the last of some days, with room at both ends.
 *
 * @returns `undefined` where there are no days
 */
export function extentOf(days: readonly string[]): Period | undefined {
  const sorted = [...days].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const length = daysBetween(first, last) + 1;
  const room = Math.max(Math.ceil(length * 0.025), Math.ceil((shortest - length) / 2), 1);
  return { from: daysAfter(first, -room), to: daysAfter(last, room) };
}
