import { actLabel } from '../../generated/vocabulary/acts.js';
import { type LaidLanes, type LaneOf, layOutLanes, type Markable, markReach } from '../picture/lanes.js';
import type { TimeScale } from '../picture/time-scale.js';
import { speakersOf, type ThreadAct } from './thread.js';

/** An act in the picture. */
export interface ActMark extends Markable {
  readonly act: ThreadAct;
}

/** From an act to those toward whom it was done: down or up to the line of their lane. */
export interface Stem {
  readonly act: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** From an act to the earlier act that it repeats. If that is not in the picture, it is open: it says only that there is one. */
export interface Link {
  readonly act: string;
  readonly path: string;
  readonly open: boolean;
}

/** The picture of a thread: acts in the lanes of their sides, with their directions and repetitions, in pixels. */
export interface ThreadLayout extends LaidLanes<ActMark> {
  readonly stems: readonly Stem[];
  readonly links: readonly Link[];
}

/**
 * Lays out a thread: a lane for each side, each act at its day with its direction and what it repeats.
 *
 * @param acts those of the scale's period
 * @param order the lanes of the whole thread, so that they keep their order; those without anything are left out
 * @param top where the first lane begins, in pixels
 */
export function layOutThread(
  acts: readonly ThreadAct[],
  order: readonly LaneOf[],
  scale: TimeScale,
  top: number,
): ThreadLayout {
  const used = new Set(acts.flatMap((act) => [laneOf(act), ...act.toward.map(({ id }) => id)]));
  const laid = layOutLanes(
    order.filter(({ id }) => used.has(id)),
    acts.map((act) => ({
      id: act.id,
      lane: laneOf(act),
      x: scale.at(act.date),
      label: nameOf(act),
      weight: act.tone + (act.repeated ? 0.5 : 0),
      act,
    })),
    { left: scale.left, right: scale.right, top, gap: 18, least: 52 },
  );
  const middles = new Map(laid.lanes.map(({ id, middle }) => [id, middle]));
  const places = new Map(laid.marks.map((mark) => [mark.id, mark]));
  return {
    ...laid,
    stems: laid.marks.flatMap(({ id, x, y, lane, act }) =>
      act.toward.flatMap((party) => {
        const to = middles.get(party.id);
        return to === undefined || party.id === lane ? [] : [{ act: id, x, from: y, to }];
      }),
    ),
    links: laid.marks.flatMap((mark) => {
      if (!mark.act.repeated && !mark.act.repeats) return [];
      const earlier = mark.act.repeats ? places.get(mark.act.repeats.id) : undefined;
      const { x, y, id } = mark;
      return [{ act: id, path: earlier ? arc(earlier, mark) : `M${x},${y}h-${markReach + 8}`, open: !earlier }];
    }),
  };
}

function arc(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  const lift = Math.min(26, 8 + Math.abs(to.x - from.x) / 6);
  const top = Math.min(from.y, to.y) - lift;
  return `M${from.x},${from.y}C${from.x},${top} ${to.x},${top} ${to.x},${to.y}`;
}

/** What an act is called beside its mark. */
const nameOf = ({ type, repeated }: ThreadAct) => `${actLabel[type]}${repeated ? ' again' : ''}`;

/** The lane of the acts that two or more sides did together. */
export const together = 'together';

type Told = Pick<ThreadAct, 'sides' | 'actors' | 'toward'>;

/** The lane in which an act stands. */
export function laneOf(act: Pick<ThreadAct, 'sides' | 'actors'>): string {
  const sides = speakersOf(act);
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
    for (const { id, name } of [...speakersOf(act), ...act.toward]) names.set(id, name);
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
