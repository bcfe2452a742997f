import { DateTime } from 'luxon';
import type { MeetingMode } from '../domain/meeting-mode.js';
import countries from './lexicon/countries.json' with { type: 'json' };
import { clockText, readClock } from './read-clock.js';
import type { ReadPlace } from './read-place.js';
import { publisherCountry, type Reading } from './reading.js';

/** When a talk begins. */
export interface ReadStart {
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly startLocal: string;
  /** ISO 8601 with offset; absent where no zone is known. */
  readonly startedAt?: string;
  /** From a span of hours. */
  readonly durationMinutes?: number;
  readonly because: readonly string[];
}

function capitalZone(code: string | undefined): string | undefined {
  return countries.find((one) => one.code === code)?.timeZone;
}

/** Minutes east of UTC of a clock, told by the same moment on a clock whose zone is known. */
function offsetOf(minutes: number, other: number, zone: string, day: string): number {
  const known = DateTime.fromISO(day, { zone }).offset;
  const difference = ((minutes - other + 720 + 1440) % 1440) - 720;
  return known + difference;
}

/** When the talk of a sentence begins, or `undefined` where no time is printed. */
export function readStart(
  reading: Reading,
  sentence: string,
  day: string,
  mode: MeetingMode,
  place: ReadPlace,
): ReadStart | undefined {
  const [first, second] = readClock(sentence);
  if (first === undefined) return undefined;
  const words = sentence.slice(first.start, first.end);
  const because = [`start: "${words}"`];
  const duration = first.until === undefined ? {} : { durationMinutes: first.until };
  const local = (zone: string | undefined): ReadStart => {
    const startLocal = clockText(first.minutes);
    if (zone === undefined) return { day, startLocal, ...duration, because };
    const startedAt = DateTime.fromISO(`${day}T${startLocal}`, { zone }).toISO({
      suppressSeconds: true,
      suppressMilliseconds: true,
    });
    return {
      day,
      startLocal,
      ...(startedAt === null ? {} : { startedAt }),
      ...duration,
      because: [...because, `clock of ${zone}`],
    };
  };
  const printed = first.zone === 'local' ? undefined : first.zone;
  if (printed !== undefined && mode === 'IN_PERSON' && place.timeZone !== undefined && place.timeZone !== printed) {
    const there = DateTime.fromISO(`${day}T${clockText(first.minutes)}`, { zone: printed }).setZone(place.timeZone);
    const startedAt = there.toISO({ suppressSeconds: true, suppressMilliseconds: true });
    return {
      day: there.toISODate() ?? day,
      startLocal: there.toFormat('HH:mm'),
      ...(startedAt === null ? {} : { startedAt }),
      ...duration,
      because: [...because, `printed on the clock of ${printed}, told on that of ${place.timeZone}`],
    };
  }
  if (printed !== undefined) return local(printed);
  if (place.timeZone !== undefined && (first.zone === 'local' || mode === 'IN_PERSON')) return local(place.timeZone);
  if (second?.zone !== undefined && second.zone !== 'local') {
    const offset = offsetOf(first.minutes, second.minutes, second.zone, day);
    const sign = offset < 0 ? '-' : '+';
    return local(`UTC${sign}${clockText(Math.abs(offset))}`);
  }
  return local(first.zone === 'local' ? undefined : capitalZone(publisherCountry(reading)));
}
