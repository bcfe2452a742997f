import { type PlacedLabel, placeLabels } from './place-labels.js';

/** A lane without a place: what it is for. */
export interface LaneOf {
  readonly id: string;
  readonly label: string;
}

/** A thing to place: the lane it belongs to, and where it is in time, in pixels. */
export interface Markable {
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  /** What it is called beside its mark, if there is room. Without a label it gets no name. */
  readonly label?: string;
  /** Which names come first if there is no room for all: those with the greater weight. It is 1 if it is not given. */
  readonly weight?: number;
}

/** A lane with its place, in pixels from the top. */
export interface Lane extends LaneOf {
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/** A mark with its place. */
export type PlacedMark<T extends Markable> = T & { readonly y: number };

/** Lanes with their marks and the names of marks, in pixels. No mark covers another, and no name covers a mark or a name. */
export interface LaidLanes<T extends Markable> {
  readonly lanes: readonly Lane[];
  /** Along time. */
  readonly marks: readonly PlacedMark<T>[];
  readonly labels: readonly PlacedLabel[];
  /** Where the last lane ends. */
  readonly bottom: number;
}

/** How lanes are laid out, in pixels. */
export interface LaneMeasures {
  /** Where names may begin and must end. */
  readonly left: number;
  readonly right: number;
  /** Where the first lane begins. */
  readonly top: number;
  /** How far the middles of two marks are apart at least. */
  readonly gap: number;
  /** The least height of a lane. */
  readonly least: number;
  /** How high a line of the names is. It is 14 if it is not given. */
  readonly line?: number;
}

/** How far a mark reaches from its middle, in pixels. */
export const markReach = 8;

/** The room above the marks of a lane, for its name, in pixels. */
const head = 20;

/**
 * Lays out lanes one below the other. Each is as high as its marks need if they stand side by side.
 *
 * @param marks in any order; those of a lane are placed by `x`, then by id
 */
export function layOutLanes<T extends Markable>(
  lanes: readonly LaneOf[],
  marks: readonly T[],
  { left, right, top, gap, least, line = 14 }: LaneMeasures,
): LaidLanes<T> {
  let y = top;
  const placed: PlacedMark<T>[] = [];
  const laid = lanes.map((lane) => {
    const own = marks.filter((mark) => mark.lane === lane.id).sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    const levels = dodge(
      own.map(({ x }) => x),
      gap,
    );
    const above = -Math.min(0, ...levels);
    const below = Math.max(0, ...levels);
    const height = Math.max(least, head + (above + below + 1) * gap + gap / 2);
    const middle = y + head + (height - head - (above + below) * gap) / 2 + above * gap;
    own.forEach((mark, index) => {
      placed.push({ ...mark, y: middle + (levels[index] ?? 0) * gap });
    });
    const found = { ...lane, top: y, height, middle };
    y += height;
    return found;
  });
  const inTime = placed.sort((a, b) => a.x - b.x || a.y - b.y);
  const named = inTime.flatMap(({ id, x, y: middle, label, weight = 1 }) =>
    label === undefined ? [] : [{ id, x, y: middle, label, weight }],
  );
  const labels = placeLabels(named, { left, right, reach: markReach, line }, inTime);
  return { lanes: laid, marks: inTime, labels, bottom: y };
}

/**
 * Moves marks that would cover each other to other levels: each goes to the free level nearest to the middle.
 * The same marks always go to the same levels.
 *
 * @param xs where they are, from left to right, in pixels
 * @param gap how far two of one level must be apart, in pixels
 * @returns a level for each: 0 in the middle, -1 above it, 1 below it, -2 …
 */
export function dodge(xs: readonly number[], gap: number): number[] {
  const lastOf: number[] = [];
  return xs.map((x) => {
    const free = lastOf.findIndex((last) => x - last >= gap);
    const row = free === -1 ? lastOf.length : free;
    lastOf[row] = x;
    return row % 2 === 1 ? -(row + 1) / 2 : row / 2;
  });
}
