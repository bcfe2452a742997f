import type { LaneOf } from '../picture/lanes.js';
import { sidesOf, type ThreadAct } from './thread-act.js';

/** The lane of the acts that two or more sides did together. */
export const together = 'together';

type Told = Pick<ThreadAct, 'sides' | 'actors' | 'toward'>;

/** The lane in which an act stands. */
export function laneOf(act: Pick<ThreadAct, 'sides' | 'actors'>): string {
  const sides = sidesOf(act);
  return sides.length > 1 ? together : (sides[0]?.id ?? together);
}

/**
 * The lanes of some acts: a side each, the most active first, what was done together below the first of them, and last those
 * to whom something was said and who said nothing.
 */
export function threadLanes(acts: readonly Told[]): LaneOf[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const act of acts) {
    for (const { id, name } of [...sidesOf(act), ...act.toward]) names.set(id, name);
    const lane = laneOf(act);
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  const sides = [...counts.keys()].filter((id) => id !== together);
  const silent = [...new Set(acts.flatMap(({ toward }) => toward.map(({ id }) => id)))].filter((id) => !counts.has(id));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: names.get(id) ?? id }));
  const order = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (names.get(a) ?? a).localeCompare(names.get(b) ?? b);
  const [first, ...rest] = named(sides.sort(order));
  return [
    ...(first ? [first] : []),
    ...(counts.has(together) ? [{ id: together, label: 'Together' }] : []),
    ...rest,
    ...named(silent.sort(order)),
  ];
}
