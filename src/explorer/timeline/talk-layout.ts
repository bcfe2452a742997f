import { type Lane, layOutLanes, type Markable, type PlacedMark } from '../picture/lanes.js';
import { type PlacedLabel, placeLabels } from '../picture/place-labels.js';
import type { TimeScale } from '../picture/time-scale.js';
import { type Gap, gapWords } from './gaps.js';
import { levelLabels, type Talk, whereOf } from './talk.js';

/** A talk in the picture. */
export type TalkMark = PlacedMark<Markable & { readonly talk: Talk }>;

/** A gap in the picture, in pixels; named where there is room. */
export interface GapBand extends Gap {
  readonly left: number;
  readonly width: number;
  readonly label: string;
}

/** The picture of talks: everything with its place in pixels, no mark covering another. */
export interface TalkPicture {
  readonly lanes: readonly Lane[];
  readonly marks: readonly TalkMark[];
  readonly labels: readonly PlacedLabel[];
  readonly gaps: readonly GapBand[];
  readonly occasions: readonly PlacedOccasion[];
  readonly occasionLabels: readonly PlacedLabel[];
  /** From a talk to the occasion beside which it was held. */
  readonly ties: readonly { readonly id: string; readonly path: string; readonly talk: string }[];
  readonly besideMiddle: number | undefined;
  readonly bottom: number;
}

const gapHead = 20;

/**
 * Draws talks: a lane for each rank, the highest on top, and below them what they were held beside.
 *
 * @param talks those of the scale's period
 * @param gaps those to show, of any period
 */
export function talkPictureOf(talks: readonly Talk[], gaps: readonly Gap[], scale: TimeScale): TalkPicture {
  const levels = (Object.keys(levelLabels) as Talk['level'][]).filter((rank) =>
    talks.some(({ level }) => level === rank),
  );
  const laid = layOutLanes(
    levels.map((id) => ({ id, label: levelLabels[id] })),
    talks.map((talk) => ({ id: talk.id, lane: talk.level, x: scale.at(talk.date), talk })),
    { top: gapHead, gap: 17, least: 46, head: 20 },
  );
  const beside = occasionsOf(talks);
  const placed = beside.length === 0 ? undefined : placeOccasions(beside, scale.at, laid.bottom + 6);
  const room = { left: scale.left, right: scale.right, reach: 8, line: 14 };
  const ofMark = new Map(laid.marks.map((mark) => [mark.id, mark]));
  return {
    lanes: laid.lanes,
    marks: laid.marks,
    labels: placeLabels(
      laid.marks.flatMap(({ id, x, y, talk }) => (talk.place ? [{ id, x, y, label: whereOf(talk), weight: 1 }] : [])),
      room,
      laid.marks,
    ),
    gaps: gaps.flatMap((gap) => {
      const left = Math.max(scale.left, scale.at(gap.earlier.date));
      const width = Math.min(scale.right, scale.at(gap.later.date)) - left;
      if (width < 3) return [];
      const words = gapWords(gap.days);
      return [{ ...gap, left, width, label: words.length * 7.2 < width - 4 ? words : '' }];
    }),
    occasions: placed?.occasions ?? [],
    occasionLabels: placeLabels(
      (placed?.occasions ?? []).map(({ id, title, x, y, talks: held }) => ({
        id,
        x,
        y,
        label: title.replace(/, \d{4}$/u, ''),
        weight: held.length,
      })),
      { ...room, line: 12 },
    ),
    ties: (placed?.occasions ?? []).flatMap(({ id, x, y, talks: held }) =>
      held.flatMap((talk) => {
        const mark = ofMark.get(talk);
        return mark ? [{ id: `${talk} ${id}`, talk, path: `M${mark.x},${mark.y}L${x},${y}` }] : [];
      }),
    ),
    besideMiddle: placed?.middle,
    bottom: placed?.bottom ?? laid.bottom,
  };
}

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
    for (const occasion of onMarginsOf) {
      const days =
        occasion.__typename === 'Conference'
          ? [occasion.startsOn ?? date, occasion.endsOn ?? date]
          : [occasion.date, occasion.date];
      const [from = date, to = date] = days;
      const before = found.get(occasion.id)?.talks ?? [];
      found.set(occasion.id, { id: occasion.id, title: occasion.title, from, to, talks: [...before, id] });
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
    [{ id: 'beside', label: 'On the margins of' }],
    occasions.map((occasion) => ({ ...occasion, lane: 'beside', x: (at(occasion.from) + at(occasion.to)) / 2 })),
    { top, gap: 15, least: 46, head: 20 },
  );
  return { occasions: marks, middle: lanes[0]?.middle ?? top, bottom };
}
