import { clockIn } from './wording.js';

/** A moment on the clock of one place. */
export interface Clock {
  readonly place: string;
  /** Such as `Sat 12 Feb`. */
  readonly day: string;
  /** Such as `12:00`. */
  readonly time: string;
}

/** A place that has a clock. */
export interface ClockPlace {
  readonly place: string;
  /** Its time zone in the IANA database. */
  readonly timeZone: string | null;
}

/** A moment on the clocks of several places; each place once, and none whose time zone is not known. */
export function clocks(moment: string, places: readonly ClockPlace[]): Clock[] {
  const at = new Date(moment);
  const seen = new Set<string>();
  return places.flatMap(({ place, timeZone }) => {
    if (timeZone === null || seen.has(place)) return [];
    seen.add(place);
    return [{ place, ...clockIn(timeZone, at) }];
  });
}
