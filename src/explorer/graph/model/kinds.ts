import type { Kind } from '../../../generated/vocabulary/kinds.js';

export type { Kind } from '../../../generated/vocabulary/kinds.js';

/** How a kind is shown: its colour and its outline. */
interface KindLook {
  /** A custom property of the theme. */
  readonly colour: string;
  /** Corners of the outline in a square from -1 to 1; a circle has none. */
  readonly outline: readonly (readonly [number, number])[];
  /** Width and height in the picture, in its own units. */
  readonly size: readonly [number, number];
}

const square = [22, 22] as const;

/**
 * How each kind is shown, in the order of the legend. No two kinds have the same outline, so that nothing is told by colour
 * alone.
 */
export const kinds: Readonly<Record<Kind, KindLook>> = {
  Meeting: { colour: '--kind-meeting', outline: box(), size: [30, 20] },
  Person: { colour: '--kind-person', outline: [], size: square },
  Country: { colour: '--kind-country', outline: regular(6, 0), size: [26, 24] },
  Organization: {
    colour: '--kind-org',
    outline: regular(8, 22.5),
    size: [24, 24],
  },
  Issue: { colour: '--kind-issue', outline: regular(4, 0), size: [26, 26] },
  Nomination: { colour: '--kind-nomination', outline: star(), size: [28, 28] },
  Act: { colour: '--kind-act', outline: arrow(), size: [26, 18] },
  Conference: {
    colour: '--kind-conference',
    outline: [
      [-0.7, -1],
      [0.7, -1],
      [1, 1],
      [-1, 1],
    ],
    size: [30, 20],
  },
  Place: {
    colour: '--kind-place',
    outline: [
      [-1, -0.8],
      [1, -0.8],
      [0, 1],
    ],
    size: square,
  },
  Office: { colour: '--kind-office', outline: regular(5, -90), size: [24, 24] },
  Document: {
    colour: '--kind-document',
    outline: [
      [-1, -1],
      [0.4, -1],
      [1, -0.5],
      [1, 1],
      [-1, 1],
    ],
    size: [20, 26],
  },
  Passage: {
    colour: '--kind-document',
    outline: [
      [-1, -0.5],
      [1, -1],
      [1, 0.5],
      [-1, 1],
    ],
    size: [24, 16],
  },
};

/** Every kind, in the order of the legend. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

function box(): [number, number][] {
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
}

function regular(corners: number, turn: number): [number, number][] {
  return Array.from({ length: corners }, (_, corner) => onCircle((360 / corners) * corner + turn, 1));
}

function star(): [number, number][] {
  return Array.from({ length: 10 }, (_, corner) => onCircle(36 * corner - 90, corner % 2 === 0 ? 1 : 0.5));
}

function arrow(): [number, number][] {
  return [
    [-1, -1],
    [0.4, -1],
    [1, 0],
    [0.4, 1],
    [-1, 1],
  ];
}

function onCircle(degrees: number, radius: number): [number, number] {
  const turn = (degrees * Math.PI) / 180;
  return [Math.round(Math.cos(turn) * radius * 1000) / 1000, Math.round(Math.sin(turn) * radius * 1000) / 1000];
}
