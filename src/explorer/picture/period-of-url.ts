import { isDay, type Period } from './days.js';

/**
 * The period that a URL asks for, within what there is; the ends may be given in either order, and one may be left out.
 *
 * @param whole all that can be drawn
 * @returns `undefined` where it asks for none, or for one that has no day in common with `whole`
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
