import type { TimeScale } from './time-scale.js';

/** How much there was of something in one year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** A bar of a year, in pixels. */
export interface YearBar extends YearCount {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Whether its number and its year can be written at it. */
  readonly wide: boolean;
}

/**
 * A bar for each year of a scale, cut where the scale ends; a year without anything has none.
 *
 * @param most how high the highest is, in pixels
 */
export function yearBars(counts: readonly YearCount[], scale: TimeScale, most: number): YearBar[] {
  const highest = Math.max(1, ...counts.map(({ count }) => count));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ year, count }) => {
      const left = Math.max(scale.left, scale.startOf(`${year}-01-01`) + 1);
      const right = Math.min(scale.right, scale.endOf(`${year}-12-31`) - 1);
      const width = Math.max(2, right - left);
      return { year, count, left, width, height: Math.max(2, (count / highest) * most), wide: width >= 18 };
    });
}
