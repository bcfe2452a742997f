const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const hours =
  /\b(\d+(?:\.\d)?|an?|one|two|three|four|five|six)[\s-]+hours?\b(\s+and\s+a\s+half)?(?:\s+(?:and\s+)?(\d+)\s+minutes?)?/iu;
const minutes = /\b(\d+)[\s-]+minutes?\b/iu;
const halfHour = /\bhalf an hour\b/iu;

/** The first length of time in a text, in minutes. */
export function readDuration(text: string): number | undefined {
  const half = halfHour.exec(text);
  const long = hours.exec(text);
  const short = minutes.exec(text);
  if (half !== null && (short === null || half.index < short.index)) return 30;
  if (long !== null && (short === null || long.index <= short.index)) {
    const count = numbers[(long[1] ?? '').toLowerCase()] ?? Number(long[1]);
    return Math.round(count * 60) + (long[2] === undefined ? 0 : 30) + Number(long[3] ?? 0);
  }
  return short === null ? undefined : Number(short[1]);
}
