/** The first and the last day of a stretch of time, both in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A day, in milliseconds. */
export const dayLength = 86_400_000;

/** When a day begins, in milliseconds since 1970, UTC: calendar days are compared, whatever the place. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day of a time. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day so many days later; earlier if the number is negative. */
export const daysAfter = (day: string, days: number): string => dayOf(timeOf(day) + days * dayLength);

/** How many days from one to the other. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / dayLength);

/** Whether a text is a day of the calendar, such as `2022-02-12`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(timeOf(text)) && dayOf(timeOf(text)) === text;

/** The days that a date may mean: a year, a month or a day (`2022`, `2022-02`, `2022-02-12`). */
export function periodOf(partial: string): Period {
  const [year = '', month, day] = partial.split('-');
  if (day !== undefined) return { from: partial, to: partial };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: `${year}-${month}-01`, to: dayOf(Date.UTC(Number(year), Number(month), 0)) };
}

/** The shortest stretch that is drawn: what happened on one day stands in the middle of two weeks. */
const shortest = 14;

/**
 * The stretch of time to draw: from the first to the last of some days, with room at both ends.
 *
 * @returns `undefined` if there are no days
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

/**
 * The period that a URL asks for, within what there is; the ends may be given in either order, and one may be left out.
 *
 * @param whole all that can be drawn
 * @returns `undefined` if it asks for none, or for one that has no day in common with `whole`
 */
export function periodOfUrl(
  asked: { readonly from: string | undefined; readonly to: string | undefined },
  whole: Period,
): Period | undefined {
  const from = asked.from !== undefined && isDay(asked.from) ? asked.from : undefined;
  const to = asked.to !== undefined && isDay(asked.to) ? asked.to : undefined;
  if (from === undefined && to === undefined) return undefined;
  const [first = whole.from, last = whole.to] = [from ?? whole.from, to ?? whole.to].sort();
  const [, within = first] = [whole.from, first].sort();
  const [until = last] = [whole.to, last].sort();
  return within > until ? undefined : { from: within, to: until };
}

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
 * @returns `undefined` if the key means nothing or nothing moves
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
