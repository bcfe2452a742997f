import { type ScaleTime, scaleUtc } from 'd3-scale';
import { shortMonth } from '../shared/wording.js';
import { dayLength, dayOf, type Period, timeOf } from './period.js';

/** Where days stand in a picture, in pixels from its left. */
export interface TimeScale {
  readonly period: Period;
  readonly left: number;
  readonly right: number;
  /** The middle of a day. */
  at(day: string): number;
  /** Where a day begins. */
  startOf(day: string): number;
  /** Where a day ends. */
  endOf(day: string): number;
  /** The day at a place, or the nearest day. */
  dayAt(x: number): string;
  /** Round times to mark, about so many. */
  ticks(count: number): Date[];
}

/** Lays a period out between two places; a day is as wide as every other. */
export function timeScale(period: Period, left: number, right: number): TimeScale {
  const end = timeOf(period.to) + dayLength;
  const scale: ScaleTime<number, number> = scaleUtc([timeOf(period.from), end], [left, right]).clamp(false);
  return {
    period,
    left,
    right,
    at: (day) => scale(timeOf(day) + dayLength / 2),
    startOf: (day) => scale(timeOf(day)),
    endOf: (day) => scale(timeOf(day) + dayLength),
    dayAt: (x) => dayOf(Math.min(Math.max(scale.invert(x).getTime(), timeOf(period.from)), end - 1)),
    ticks: (count) => scale.ticks(count),
  };
}

/** A mark of a time axis. */
export interface TimeTick {
  readonly day: string;
  readonly x: number;
  /** What it is called; empty if there is no room beside the label before it. */
  readonly label: string;
  /** Whether a year begins here. */
  readonly strong: boolean;
}

/** How far marks are apart at least, and how wide a letter is, in pixels. */
const room = 62;
const letter = 7;

/** The marks of a time axis: years, months or days, as there is room; the first one and each January say the year. */
export function timeTicks(scale: TimeScale): TimeTick[] {
  const times = scale
    .ticks(Math.max(2, Math.floor((scale.right - scale.left) / room)))
    .filter((time) => time.getUTCHours() === 0 && time.getUTCMinutes() === 0);
  let year = '';
  let end = Number.NEGATIVE_INFINITY;
  return times.map((time) => {
    const day = dayOf(time.getTime());
    const x = scale.startOf(day);
    const words = labelOf(time, day, day.slice(0, 4) !== year);
    const width = words.length * letter;
    const fits = x >= end && x + width <= scale.right + room / 2;
    if (fits) {
      year = day.slice(0, 4);
      end = x + width + letter;
    }
    return { day, x, label: fits ? words : '', strong: day.endsWith('-01-01') };
  });
}

function labelOf(time: Date, day: string, first: boolean): string {
  const year = day.slice(0, 4);
  if (day.endsWith('-01-01')) return year;
  const words = day.endsWith('-01') ? shortMonth(time) : `${Number(day.slice(8))} ${shortMonth(time)}`;
  return first ? `${words} ${year}` : words;
}

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
 * A bar for each year of a scale, cut at the ends of the scale. A year with a count of 0 has none.
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
