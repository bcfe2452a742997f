import { dayOf } from './days.js';
import type { TimeScale } from './time-scale.js';

/** A mark of a time axis. */
export interface TimeTick {
  readonly day: string;
  readonly x: number;
  /** What it is called; empty where there is no room beside the one before. */
  readonly label: string;
  /** Whether a year begins here. */
  readonly strong: boolean;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

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
  const words = day.endsWith('-01') ? month.format(time) : `${Number(day.slice(8))} ${month.format(time)}`;
  return first ? `${words} ${year}` : words;
}
