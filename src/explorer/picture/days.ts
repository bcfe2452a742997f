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

/** A day so many days later; earlier where negative. */
export const daysAfter = (day: string, days: number): string => dayOf(timeOf(day) + days * dayLength);

/** How many days from one to the other. */
export const daysBetween = (one: string, other: string): number =>
  Math.round((timeOf(other) - timeOf(one)) / dayLength);

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
