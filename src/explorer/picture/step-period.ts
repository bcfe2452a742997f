import { daysAfter, daysBetween, type Period } from './days.js';

/** How far a key moves an end of the period, in days; `undefined` for a key that moves nothing. */
const stepOf: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 30,
  PageDown: -30,
};

/**
 * The period after a key on one of its ends: arrows move it by a day, with Shift by a week, Page Up and Down by thirty days,
 * Home and End as far as it goes. The ends never cross.
 *
 * @returns `undefined` where the key means nothing or nothing moves
 */
export function stepPeriod(
  period: Period,
  end: 'from' | 'to',
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  whole: Period,
): Period | undefined {
  const [least, most] = end === 'from' ? [whole.from, period.to] : [period.from, whole.to];
  const step = (stepOf[key] ?? 0) * (shiftKey ? 7 : 1);
  const asked = key === 'Home' ? least : key === 'End' ? most : daysAfter(period[end], step);
  const day = daysBetween(least, asked) < 0 ? least : daysBetween(asked, most) < 0 ? most : asked;
  return day === period[end] ? undefined : { ...period, [end]: day };
}
