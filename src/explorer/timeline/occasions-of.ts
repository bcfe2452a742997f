import { layOutLanes } from '../picture/lanes.js';
import type { Talk } from './talk.js';

/** An occasion beside which talks were held: a conference with its days, or another meeting. */
export interface Occasion {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The talks held beside it. */
  readonly talks: readonly string[];
}

/** The occasions beside which some talks were held, the earliest first. */
export function occasionsOf(talks: readonly Talk[]): Occasion[] {
  const found = new Map<string, Occasion>();
  for (const { id, date, onMarginsOf } of talks) {
    for (const one of onMarginsOf) {
      const days = one.__typename === 'Conference' ? [one.startsOn ?? date, one.endsOn ?? date] : [one.date, one.date];
      const [from = date, to = date] = days;
      const before = found.get(one.id)?.talks ?? [];
      found.set(one.id, { id: one.id, title: one.title, from, to, talks: [...before, id] });
    }
  }
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from) || (a.id < b.id ? -1 : 1));
}

/** An occasion with its place in the picture. */
export interface PlacedOccasion extends Occasion {
  readonly x: number;
  readonly y: number;
}

/** Lays out occasions in a lane of their own, below the talks. */
export function placeOccasions(
  occasions: readonly Occasion[],
  at: (day: string) => number,
  top: number,
): { readonly occasions: readonly PlacedOccasion[]; readonly middle: number; readonly bottom: number } {
  const { marks, lanes, bottom } = layOutLanes(
    [{ id: 'beside', label: 'Held beside' }],
    occasions.map((one) => ({ ...one, lane: 'beside', x: (at(one.from) + at(one.to)) / 2 })),
    { top, gap: 15, least: 46, head: 20 },
  );
  return { occasions: marks, middle: lanes[0]?.middle ?? top, bottom };
}
