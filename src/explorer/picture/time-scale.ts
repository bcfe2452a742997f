import { type ScaleTime, scaleUtc } from 'd3-scale';
import { dayLength, dayOf, type Period, timeOf } from './days.js';

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
  /** The day that stands there; the nearest where none does. */
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
