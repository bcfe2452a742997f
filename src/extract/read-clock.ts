/** A time of day in a text. */
export interface ClockMention {
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Which clock, as printed behind the time: `local`, an IANA zone, or absent. */
  readonly zone?: string;
  /** Minutes from this time to the end of the span, where the text prints a span of hours. */
  readonly until?: number;
}

const half = '([ap])\\.?\\s?m\\.?';
const time = `(?:(\\d{1,2})(?::(\\d{2}))?\\s*(?:${half})|(\\d{1,2}):(\\d{2})|(?<!\\p{L})(noon|midnight))`;
const spanned = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?::(\\d{2}))?\\s*(?:${half})?\\s*(?:to|until|till|-|–|—|and)\\s*(\\d{1,2})(?::(\\d{2}))?\\s*${half}`,
  'giu',
);
const single = new RegExp(`(?<![\\d:])${time}`, 'giu');
const zones: readonly (readonly [RegExp, string])[] = [
  [/^[\s,(]{0,3}(?:on [^()]{0,25}\s*\(?)?local\b/iu, 'local'],
  [/^[\s,(]{0,3}(?:JST|Japan (?:standard )?time|Tokyo time)\b/iu, 'Asia/Tokyo'],
  [/^[\s,(]{0,3}(?:KST|Korean? (?:standard )?time|ROK time|Seoul time)\b/iu, 'Asia/Seoul'],
  [
    /^[\s,(]{0,3}(?:EST|EDT|ET|(?:U\.S\. )?Eastern(?: standard| daylight)? time|Washington time)\b/iu,
    'America/New_York',
  ],
  [/^[\s,(]{0,3}(?:Beijing|China) time\b/iu, 'Asia/Shanghai'],
];

function minutesOf(hour: number, minute: number, side: string | undefined): number {
  if (side === undefined) return hour * 60 + minute;
  return ((hour % 12) + (side.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

function zoneAfter(rest: string): string | undefined {
  return zones.find(([pattern]) => pattern.test(rest))?.[1];
}

/** The times of day named in a text, in its order; noon is 12:00, and "0:00 p.m." too. */
export function readClock(text: string): ClockMention[] {
  const found: ClockMention[] = [];
  const add = (start: number, end: number, minutes: number, until?: number) => {
    if (minutes >= 24 * 60 || found.some((one) => start < one.end && end > one.start)) return;
    const zone =
      zoneAfter(text.slice(end)) ?? zoneAfter(text.slice(end).replace(/^\s*\(?(?:on\s+)?[^()]{0,40}?(?=\()/u, ''));
    found.push({
      start,
      end,
      minutes,
      ...(zone === undefined ? {} : { zone }),
      ...(until === undefined ? {} : { until }),
    });
  };
  for (const one of text.matchAll(spanned)) {
    const begin = minutesOf(Number(one[1]), Number(one[2] ?? 0), one[3] ?? one[6]);
    const finish = minutesOf(Number(one[4]), Number(one[5] ?? 0), one[6]);
    const start = begin > finish ? begin - 12 * 60 : begin;
    if (start >= 0) add(one.index, one.index + one[0].length, start, finish - start);
  }
  for (const one of text.matchAll(single)) {
    const word = one[6]?.toLowerCase();
    const minutes =
      word === 'noon'
        ? 720
        : word === 'midnight'
          ? 0
          : minutesOf(Number(one[1] ?? one[4]), Number(one[2] ?? one[5] ?? 0), one[3]);
    add(one.index, one.index + one[0].length, minutes);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `HH:MM`. */
export function clockText(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}
